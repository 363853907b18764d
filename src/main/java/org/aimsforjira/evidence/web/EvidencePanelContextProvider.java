package org.aimsforjira.evidence.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.aimsforjira.evidence.app.EvidenceService;
import org.aimsforjira.evidence.app.EvidenceView;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** The panel on an issue that is marked as evidence. At most two indexed queries; no search. Needs View AIMS in some AIMS. */
@Named
public class EvidencePanelContextProvider extends AbstractJiraContextProvider {

    private final EvidenceService service;
    private final EvidencePanelBuilder pages;
    private final Texts texts;

    @Inject
    public EvidencePanelContextProvider(EvidenceService service, EvidencePanelBuilder pages, Texts texts) {
        this.service = service;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(@Nullable ApplicationUser user, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", texts.helper());
        if (user != null && helper.getContextParams().get("issue") instanceof Issue issue) {
            Outcome<EvidenceView> view = service.view(new UserKey(user.getKey()), issue.getKey());
            if (view.isDone() && view.orElseThrow().issue().marking().isEvidence()) {
                context.put(
                        "page",
                        pages.page(view.orElseThrow(), helper.getRequest().getContextPath()));
            }
        }
        return context;
    }
}
