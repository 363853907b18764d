package org.aimsforjira.inventory.importing.app;

import java.util.function.Supplier;
import org.aimsforjira.shared.ConcurrentChange;

/** Repeats a transaction that the database refused because another writer came first. */
final class Retry {
    private static final int ATTEMPTS = 5;

    private Retry() {}

    /** Runs the whole transaction again from its first read, a few times. */
    static <T> T onConcurrentChange(Supplier<T> transaction) {
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
