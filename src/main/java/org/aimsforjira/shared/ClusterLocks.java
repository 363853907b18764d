package org.aimsforjira.shared;

import java.time.Duration;
import java.util.function.Supplier;

/** Locks that hold over all nodes of the cluster. Names are global to Jira: each begins with {@code org.aimsforjira.}. */
public interface ClusterLocks {

    /**
     * Waits for the lock and runs the work while holding it. Re-entrant on one thread. Take the lock before the transaction, never
     * inside it, so that the next holder sees what was committed.
     *
     * @throws IllegalStateException when the lock is not free within the time
     */
    <T> T holding(String name, Duration patience, Supplier<T> work);

    /** Runs the work if the lock is free now, and says whether it did. */
    boolean ifFree(String name, Runnable work);

    /** Whether some node holds the lock at this moment; a node that died holds nothing. */
    boolean isHeld(String name);
}
