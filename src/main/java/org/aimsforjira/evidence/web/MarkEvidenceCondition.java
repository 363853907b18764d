package org.aimsforjira.evidence.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.platform.web.IssueCondition;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;

/**
 * Offers to mark an issue as evidence to those who may edit it and may view an AIMS; to everybody else there is no such thing. Asked on
 * every issue view of Jira: no query, since pieces, AIMS and permissions are in memory.
 */
@Named
public class MarkEvidenceCondition extends IssueCondition {

    private final AimsAccess access;
    private final JiraPieces pieces;
    private final PermissionManager permissions;

    @Inject
    public MarkEvidenceCondition(AimsAccess access, JiraPieces pieces, @ComponentImport PermissionManager permissions) {
        this.access = access;
        this.pieces = pieces;
        this.permissions = permissions;
    }

    @Override
    protected boolean shows(ApplicationUser user, Issue issue, JiraHelper helper) {
        return pieces.field(FieldRole.AI_EVIDENCE_FOR).isPresent()
                && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)
                && !access.viewable(new UserKey(user.getKey())).isEmpty();
    }
}
