package org.aimsforjira.risk.assessment.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.web.IssuePanel;
import org.aimsforjira.shared.UserKey;

/** The panel of assessments on the issue of an AI risk. No query; its condition asks for View AIMS, and so does its REST. */
@Named
public class AssessmentsPanelContextProvider extends IssuePanel<AssessmentsPanelPage> {

    @Inject
    public AssessmentsPanelContextProvider(Texts texts) {
        super(texts);
    }

    @Override
    protected Optional<AssessmentsPanelPage> page(UserKey user, Issue issue, JiraHelper helper) {
        String key = issue.getKey();
        return Optional.of(new AssessmentsPanelPage(key, key.substring(0, key.lastIndexOf('-'))));
    }
}
