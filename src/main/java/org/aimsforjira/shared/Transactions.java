package org.aimsforjira.shared;

import java.util.function.Supplier;

/** One transaction over all our tables. It never spans Jira's own data: Jira and Active Objects have no common transaction. */
public interface Transactions {

    /**
     * Runs the work in one transaction: all of it or nothing. Joins a transaction that is open on this thread. An exception rolls
     * everything back and is thrown on; never catch a database error inside and go on.
     *
     * @throws ConcurrentChange when another writer came first; nothing was written
     */
    <T> T run(Supplier<T> work);

    /** Whether a transaction is open on this thread. */
    boolean isOpen();

    /**
     * Runs the work when the transaction of this thread has been committed, for example to drop a cached value; never when it is
     * rolled back, and right away when none is open. The work must not fail.
     */
    void afterCommit(Runnable work);
}
