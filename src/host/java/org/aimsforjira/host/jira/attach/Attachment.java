package org.aimsforjira.host.jira.attach;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to an issue.
 *
 * @param id its row
 * @param issueId of which issue
 * @param name name of the file, without a folder
 * @param contentType what the sender said it is; never trusted when it is handed out
 * @param size bytes
 * @param author who attached it; null for nobody
 * @param created when
 */
public record Attachment(
        long id,
        long issueId,
        String name,
        String contentType,
        long size,
        @Nullable ApplicationUser author,
        Timestamp created) {}
