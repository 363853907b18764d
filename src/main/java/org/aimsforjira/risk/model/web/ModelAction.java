package org.aimsforjira.risk.model.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import org.aimsforjira.risk.model.app.DefaultModelService;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** The default risk model: {@code /secure/admin/AimsRiskModel!default.jspa}. Reads; the editor publishes through REST. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET})
public class ModelAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private static final String RESOURCE = "org.aimsforjira.aims-for-jira:risk-model-resources";

    private final transient DefaultModelService service;
    private final transient ModelPageBuilder pages;
    private final transient PageBuilderService pageBuilder;
    private transient @Nullable ModelPage page;

    @Inject
    public ModelAction(
            DefaultModelService service, ModelPageBuilder pages, @ComponentImport PageBuilderService pageBuilder) {
        this.service = service;
        this.pages = pages;
        this.pageBuilder = pageBuilder;
    }

    /** For the template. */
    public @Nullable ModelPage getPage() {
        return page;
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    /** The page. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        pageBuilder.assembler().resources().requireWebResource(RESOURCE);
        UserKey user = new UserKey(getLoggedInUser().getKey());
        return service.view(user)
                .fold(
                        view -> {
                            page = pages.page(view, "admin/risk-model", user);
                            return SUCCESS;
                        },
                        refusal -> PERMISSION_VIOLATION_RESULT);
    }
}
