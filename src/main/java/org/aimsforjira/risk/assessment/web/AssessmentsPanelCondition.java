package org.aimsforjira.risk.assessment.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.web.IssueCondition;
import org.aimsforjira.setup.app.RegisterIssues;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.shared.UserKey;

/** Shows the assessments of AI risks to those who may view the AIMS. No query. */
@Named
public class AssessmentsPanelCondition extends IssueCondition {

    private final RegisterIssues records;

    @Inject
    public AssessmentsPanelCondition(RegisterIssues records) {
        this.records = records;
    }

    @Override
    protected boolean shows(ApplicationUser user, Issue issue, JiraHelper helper) {
        return records.mayView(
                new UserKey(user.getKey()), IssueTypeRole.AI_RISK, issue.getIssueTypeId(), issue.getProjectId());
    }
}
