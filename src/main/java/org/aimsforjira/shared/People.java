package org.aimsforjira.shared;

import java.util.Optional;

/** The people of Jira, as far as our records name them. */
public interface People {

    /** Who makes the current request; empty for an anonymous visitor and in a job. */
    Optional<UserKey> current();

    /**
     * The display name as Jira shows it now. A person whom Jira no longer knows is shown by the key, so that a record of the past
     * never breaks a page.
     */
    String displayName(UserKey user);

    /** Whether Jira knows the person and the account is active. */
    boolean isActive(UserKey user);
}
