package org.aimsforjira.soa.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.domain.VisibleIssues;

/** Asks Jira for each issue whether the person may browse it; issue security is part of Jira's answer. */
@Named
public class JiraVisibleIssues implements VisibleIssues {

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    @Inject
    public JiraVisibleIssues(
            @ComponentImport IssueManager issues,
            @ComponentImport PermissionManager permissions,
            @ComponentImport UserManager users) {
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public List<Seen> visible(UserKey viewer, Collection<Long> issueIds) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        List<Seen> seen = new ArrayList<>();
        for (Long id : issueIds) {
            Issue issue = issues.getIssueObject(id);
            if (user != null
                    && issue != null
                    && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
                seen.add(new Seen(id, issue.getKey(), issue.getSummary()));
            }
        }
        return seen;
    }
}
