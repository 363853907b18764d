package org.aimsforjira.setup.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;

/**
 * Tells records of an AIMS from ordinary issues. Asked on every issue view of Jira: no query; the issue type comes first, since it says
 * no for almost every issue.
 */
@Named
public class RegisterIssues {

    private final AimsAccess access;
    private final JiraPieces pieces;

    @Inject
    public RegisterIssues(AimsAccess access, JiraPieces pieces) {
        this.access = access;
        this.pieces = pieces;
    }

    /** Whether this is the type of such records, and the project a register that the user may view (View AIMS). */
    public boolean mayView(UserKey user, IssueTypeRole role, String issueTypeId, long projectId) {
        return is(role, issueTypeId) && access.mayView(user, projectId);
    }

    /** Whether it is the type of some record of an AIMS, whoever asks. */
    public boolean isRecord(String issueTypeId) {
        return Arrays.stream(IssueTypeRole.values()).anyMatch(role -> is(role, issueTypeId));
    }

    private boolean is(IssueTypeRole role, String issueTypeId) {
        return pieces.issueType(role).filter(issueTypeId::equals).isPresent();
    }
}
