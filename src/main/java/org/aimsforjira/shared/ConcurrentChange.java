package org.aimsforjira.shared;

/**
 * Another writer came first and the database refused this transaction, which is rolled back completely. Thrown by {@link
 * Transactions} only. Whoever catches it may run the whole transaction again from its first read, or answer a conflict; never go
 * on inside.
 */
public final class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the database noticed. */
    public enum Reason {
        /** The transaction could not be put in a row with another one (SQLState 40001, 40P01). */
        NOT_SERIALIZABLE,
        /** A row with the same unique key exists (SQLState 23505 and its relatives). */
        ALREADY_THERE
    }

    private final Reason reason;

    public ConcurrentChange(Reason reason, Throwable cause) {
        super("Another writer came first: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
