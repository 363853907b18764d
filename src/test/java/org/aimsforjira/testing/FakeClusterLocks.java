package org.aimsforjira.testing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.aimsforjira.shared.ClusterLocks;

/** Locks that hold within this JVM. Real locks between threads, so that races can be tried. */
public final class FakeClusterLocks implements ClusterLocks {
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Override
    public <T> T holding(String name, Duration patience, Supplier<T> work) {
        ReentrantLock lock = lock(name);
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The lock " + name + " is not free");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + name, e);
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean ifFree(String name, Runnable work) {
        ReentrantLock lock = lock(name);
        if (!lock.tryLock()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isHeld(String name) {
        return lock(name).isLocked();
    }

    private ReentrantLock lock(String name) {
        if (!name.startsWith("org.aimsforjira.")) {
            throw new IllegalArgumentException("A lock's name begins with org.aimsforjira.: " + name);
        }
        return locks.computeIfAbsent(name, any -> new ReentrantLock());
    }
}
