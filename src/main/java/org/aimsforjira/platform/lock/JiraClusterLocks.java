package org.aimsforjira.platform.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aimsforjira.shared.ClusterLocks;

/** Locks of Jira's cluster lock service (beehive). */
@Named
public class JiraClusterLocks implements ClusterLocks {

    private final ClusterLockService service;

    @Inject
    public JiraClusterLocks(@ComponentImport ClusterLockService service) {
        this.service = service;
    }

    @Override
    public <T> T holding(String name, Duration patience, Supplier<T> work) {
        ClusterLock lock = lock(name);
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The lock " + name + " was not free within " + patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the lock " + name, e);
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean ifFree(String name, Runnable work) {
        ClusterLock lock = lock(name);
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

    /** The service has no question for this, so the lock is tried and given back at once. */
    @Override
    public boolean isHeld(String name) {
        ClusterLock lock = lock(name);
        if (lock.isHeldByCurrentThread()) {
            return true;
        }
        if (!lock.tryLock()) {
            return true;
        }
        lock.unlock();
        return false;
    }

    private ClusterLock lock(String name) {
        if (!name.startsWith("org.aimsforjira.")) {
            throw new IllegalArgumentException("A lock's name begins with org.aimsforjira.: " + name);
        }
        return service.getLockForName(name);
    }
}
