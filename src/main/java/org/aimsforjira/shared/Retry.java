package org.aimsforjira.shared;

import java.util.function.Supplier;

/** Repeats a transaction that the database refused because another writer came first. */
public final class Retry {
    private static final int ATTEMPTS = 5;

    private Retry() {}

    /** Runs the whole transaction again from its first read, a few times. */
    public static <T> T onConcurrentChange(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (ConcurrentChange e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
