package org.aimsforjira.platform.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * A page in the sidebar of the register project: hands its template one immutable record, {@code $page}, and the texts, {@code
 * $i18n}. The module's condition has made sure that the person may view the AIMS; the use case that fills the record asks again.
 */
public abstract class ProjectPage extends AbstractJiraContextProvider {

    private final Texts texts;
    private final PageBuilderService pageBuilder;
    private final String webResource;

    /**
     * @param webResource the complete key of the page's web-resource
     */
    protected ProjectPage(Texts texts, PageBuilderService pageBuilder, String webResource) {
        this.texts = texts;
        this.pageBuilder = pageBuilder;
        this.webResource = webResource;
    }

    /**
     * Somebody looks at the page.
     *
     * @param user who
     * @param project the register project
     * @param request for query parameters and the context path
     */
    public record Visit(UserKey user, ProjectRef project, HttpServletRequest request) {

        /** A query parameter, without blanks around it; empty when absent. */
        public String param(String name) {
            String value = request.getParameter(name);
            return value == null ? "" : value.strip();
        }

        /** A query parameter as a number 0 or more; the other value when it is none. */
        public int number(String name, int otherwise) {
            try {
                int number = Integer.parseInt(param(name));
                return number < 0 ? otherwise : number;
            } catch (NumberFormatException e) {
                return otherwise;
            }
        }
    }

    /** What the template reads as {@code $page}: a public record. */
    protected abstract Object page(Visit visit);

    @Override
    public final Map<String, Object> getContextMap(@Nullable ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        if (user == null || project == null) {
            throw new IllegalStateException("A project page was asked for without a person or a project");
        }
        pageBuilder.assembler().resources().requireWebResource(webResource);
        Map<String, Object> context = new HashMap<>();
        context.put(
                "page",
                page(new Visit(
                        new UserKey(user.getKey()),
                        new ProjectRef(project.getId(), project.getKey(), project.getName()),
                        helper.getRequest())));
        context.put("i18n", texts.helper());
        return context;
    }
}
