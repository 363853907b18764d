package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed at once.
 *
 * @param id its row
 * @param issueId of which issue
 * @param author null for nobody
 * @param created when
 * @param items the fields
 */
public record ChangeGroup(
        long id, long issueId, @Nullable ApplicationUser author, Timestamp created, List<ChangeItem> items) {}
