package org.aimsforjira.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Transactions;

/** Transactions without a database: joins like the real ones, and refuses when a test says so. It does not roll memory back. */
public final class InMemoryTransactions implements Transactions {
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
    private final Deque<ConcurrentChange.Reason> refusals = new ArrayDeque<>();
    private int completed;

    /** The next outermost transaction ends as if another writer had come first. May be said several times. */
    public void anotherWriterComesFirst(ConcurrentChange.Reason reason) {
        refusals.add(reason);
    }

    /** How many outermost transactions were committed. */
    public int completed() {
        return completed;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        depth.set(depth.get() + 1);
        try {
            T result = work.get();
            if (depth.get() == 1) {
                ConcurrentChange.Reason refusal = refusals.poll();
                if (refusal != null) {
                    throw new ConcurrentChange(refusal, new IllegalStateException("the test said so"));
                }
                completed++;
            }
            return result;
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    @Override
    public boolean isOpen() {
        return depth.get() > 0;
    }
}
