package org.aimsforjira.issues.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.UserKey;

/** Who changed an issue and when, as Jira's history has it. What an issue was created with is no change. */
public interface IssueChanges {

    /**
     * The newest change of any of these fields, whoever may see it: for what the plugin does by itself. Jira remembers custom fields by
     * the name that they had then.
     *
     * @return empty where there is none, where it was an anonymous visitor's, and for an issue that is gone
     */
    Optional<Change> newest(long issueId, Set<FieldRole> fields);

    /** Somebody changed something. */
    record Change(UserKey by, Instant at) {}
}
