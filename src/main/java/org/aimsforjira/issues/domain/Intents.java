package org.aimsforjira.issues.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where intents are kept. */
public interface Intents {

    Optional<Intent> byToken(String token);

    /** Keeps an open intent, in the place of one with its token that came to nothing; inside a transaction. */
    void open(Intent intent);

    /** From now on it is done, with this issue; inside the transaction of its entry in the audit trail. */
    void done(String token, long issueId);

    /** From now on it is dropped; inside the transaction of its entry in the audit trail. */
    void dropped(String token);

    /** Jira refused it, so that nothing is there: as if it had never been begun; inside a transaction. */
    void forget(String token);

    /** The open ones, oldest first. One query. */
    List<Intent> open(int limit);

    /** Forgets what was closed and begun before; inside a transaction. */
    void forgetClosedBefore(Instant time);
}
