package org.aimsforjira.evidence.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.evidence.app.EvidenceService;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.IssuePanel;
import org.aimsforjira.shared.UserKey;

/** The panel on an issue that is marked as evidence. At most one indexed query; no search. Needs View AIMS in some AIMS. */
@Named
public class EvidencePanelContextProvider extends IssuePanel<EvidencePanelPage> {

    private final EvidenceService service;
    private final EvidencePanelBuilder pages;

    @Inject
    public EvidencePanelContextProvider(EvidenceService service, EvidencePanelBuilder pages, Texts texts) {
        super(texts);
        this.service = service;
        this.pages = pages;
    }

    @Override
    protected Optional<EvidencePanelPage> page(UserKey user, Issue issue, JiraHelper helper) {
        return service.view(user, issue.getKey())
                .toOptional()
                .filter(view -> view.issue().marking().isEvidence())
                .map(view -> pages.page(view, helper.getRequest().getContextPath()));
    }
}
