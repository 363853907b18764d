package org.aimsforjira.host.ao;

/** Counts the SQL statements a thread executes, so that tests can hold a budget. */
public interface QueryCounter {
    /** Statements of the current thread since its counter was last reset. */
    long count();

    /** Sets the counter of the current thread to zero. */
    void reset();
}
