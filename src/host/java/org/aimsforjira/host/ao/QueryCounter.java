package org.aimsforjira.host.ao;

/** Counts the SQL statements Active Objects executes, so that tests can hold a budget. */
public interface QueryCounter {
    /** Statements of the current thread since its counter was last reset. */
    long count();

    /** Sets the counter of the current thread to zero. */
    void reset();

    /**
     * Statements of the last request to a path, or -1 when there was none.
     *
     * @param methodAndPath such as {@code GET /rest/aims/1.0/health}, below the context path and without a query
     */
    long ofLastRequest(String methodAndPath);
}
