package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param id its row
 * @param issueId on which issue
 * @param author null for nobody
 * @param body its text
 * @param created when it was written
 * @param updateAuthor who changed it last, null where nobody did
 * @param updated when it was changed last
 */
public record Comment(
        long id,
        long issueId,
        @Nullable ApplicationUser author,
        String body,
        Timestamp created,
        @Nullable ApplicationUser updateAuthor,
        Timestamp updated) {}
