package org.aimsforjira.treatment.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** Shows the work of AI risks to those who may view the AIMS. Asked on every issue view of Jira: no query. */
@Named
public class RiskPanelCondition extends AbstractWebCondition {

    private final AimsAccess access;
    private final JiraPieces pieces;

    @Inject
    public RiskPanelCondition(AimsAccess access, JiraPieces pieces) {
        this.access = access;
        this.pieces = pieces;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return user != null
                && helper.getContextParams().get("issue") instanceof Issue issue
                && pieces.issueType(IssueTypeRole.AI_RISK)
                        .filter(type -> type.equals(issue.getIssueTypeId()))
                        .isPresent()
                && access.mayView(new UserKey(user.getKey()), issue.getProjectId());
    }
}
