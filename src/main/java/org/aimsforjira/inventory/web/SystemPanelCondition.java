package org.aimsforjira.inventory.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.platform.web.IssueCondition;
import org.aimsforjira.setup.app.RegisterIssues;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.shared.UserKey;

/** Shows the panel on AI systems of a register project to those who may view the AIMS. No query. */
@Named
public class SystemPanelCondition extends IssueCondition {

    private final RegisterIssues records;

    @Inject
    public SystemPanelCondition(RegisterIssues records) {
        this.records = records;
    }

    @Override
    protected boolean shows(ApplicationUser user, Issue issue, JiraHelper helper) {
        return records.mayView(
                new UserKey(user.getKey()), IssueTypeRole.AI_SYSTEM, issue.getIssueTypeId(), issue.getProjectId());
    }
}
