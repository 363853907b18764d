package org.aimsforjira.setup.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.audit.domain.Verification;
import org.aimsforjira.setup.app.HealthService;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** Health of every AIMS: {@code /secure/admin/AimsHealth!default.jspa}. Reads, and starts a comparison of the projections. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET, RequestMethod.POST})
public class HealthAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private static final String RESOURCE = "org.aimsforjira.aims-for-jira:setup-resources";

    private final transient HealthService service;
    private final transient HealthPages pages;
    private final transient PageBuilderService pageBuilder;
    private transient @Nullable HealthPage page;
    private String aims = "";

    @Inject
    public HealthAction(HealthService service, HealthPages pages, @ComponentImport PageBuilderService pageBuilder) {
        this.service = service;
        this.pages = pages;
        this.pageBuilder = pageBuilder;
    }

    /** The id of the AIMS whose audit trail or projections are to be checked. */
    public void setAims(String aims) {
        this.aims = aims;
    }

    /** For the template. */
    public @Nullable HealthPage getPage() {
        return page;
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    /** The page; with an id, also the answer of a check of that audit trail, from its first entry to its last. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        pageBuilder.assembler().resources().requireWebResource(RESOURCE);
        Map<AimsId, Verification> verifications = verifications();
        return service.all(user())
                .fold(
                        all -> {
                            page = pages.page(all, verifications);
                            return SUCCESS;
                        },
                        refusal -> PERMISSION_VIOLATION_RESULT);
    }

    /** Starts a comparison of the projections of one AIMS and shows the page again. */
    @SupportedMethods({RequestMethod.POST})
    @RequiresXsrfCheck
    public String doReconcile() {
        return id().map(id -> service.reconcile(user(), id)
                        .<String>fold(
                                started -> getRedirect("/secure/admin/AimsHealth!default.jspa"),
                                refusal -> PERMISSION_VIOLATION_RESULT))
                .orElse(PERMISSION_VIOLATION_RESULT);
    }

    /** None for the id of nothing: an address that was typed wrong shows the page without an answer. */
    private Map<AimsId, Verification> verifications() {
        return id().map(id -> service.verify(user(), id)
                        .<Map<AimsId, Verification>>fold(answer -> Map.of(id, answer), refusal -> Map.of()))
                .orElse(Map.of());
    }

    private Optional<AimsId> id() {
        return aims.matches("[1-9][0-9]{0,17}") ? Optional.of(new AimsId(Long.parseLong(aims))) : Optional.empty();
    }

    private UserKey user() {
        return new UserKey(getLoggedInUser().getKey());
    }
}
