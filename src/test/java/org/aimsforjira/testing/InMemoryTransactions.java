package org.aimsforjira.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Transactions;

/** Transactions without a database: joins like the real ones, and refuses when a test says so. It does not roll memory back. */
public final class InMemoryTransactions implements Transactions {
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
    private final Deque<ConcurrentChange.Reason> refusals = new ArrayDeque<>();
    private final ThreadLocal<List<Runnable>> afterwards = ThreadLocal.withInitial(ArrayList::new);
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
                List<Runnable> later = List.copyOf(afterwards.get());
                afterwards.remove();
                depth.set(0);
                later.forEach(Runnable::run);
                depth.set(1);
            }
            return result;
        } finally {
            depth.set(depth.get() - 1);
            if (depth.get() == 0) {
                afterwards.remove();
            }
        }
    }

    @Override
    public boolean isOpen() {
        return depth.get() > 0;
    }

    @Override
    public void afterCommit(Runnable work) {
        if (isOpen()) {
            afterwards.get().add(work);
        } else {
            work.run();
        }
    }
}
