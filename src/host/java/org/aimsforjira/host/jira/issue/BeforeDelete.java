package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Takes away what hangs on an issue, in the transaction that deletes it and before it is gone. */
@FunctionalInterface
public interface BeforeDelete {
    /** The issue is about to be deleted by somebody; null for nobody. */
    void deleting(Issue issue, @Nullable ApplicationUser user);
}
