package org.aimsforjira.platform.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.testing.FakeClusterLocks;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link ClusterLocks}, on the fake and on the adapter. */
class JiraClusterLocksTest {

    private static final String NAME = "org.aimsforjira.test";

    abstract static class Contract {
        abstract ClusterLocks locks();

        @Test
        void holdingIsReentrantAndEnds() {
            assertEquals("done", locks().holding(NAME, Duration.ofSeconds(1), () -> {
                assertTrue(locks().isHeld(NAME));
                return locks().holding(NAME, Duration.ofSeconds(1), () -> "done");
            }));
            assertFalse(locks().isHeld(NAME));
        }

        @Test
        void aLockIsGivenBackWhenTheWorkFails() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> locks().holding(NAME, Duration.ofSeconds(1), () -> {
                        throw new IllegalArgumentException();
                    }));
            assertFalse(locks().isHeld(NAME));
        }

        @Test
        void whoComesSecondWaitsOrGoesAway() throws Exception {
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                locks().holding(NAME, Duration.ofSeconds(1), () -> {
                    try {
                        return other.submit(() -> {
                                    assertTrue(locks().isHeld(NAME));
                                    assertFalse(locks().ifFree(NAME, () -> {
                                        throw new AssertionError("ran");
                                    }));
                                    assertThrows(
                                            IllegalStateException.class,
                                            () -> locks().holding(NAME, Duration.ofMillis(20), () -> 1));
                                    return 1;
                                })
                                .get(5, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
            } finally {
                other.shutdownNow();
            }
            assertTrue(locks().ifFree(NAME, () -> {}));
        }

        @Test
        void aNameOutsideOurSpaceIsADefect() {
            assertThrows(IllegalArgumentException.class, () -> locks().isHeld("test"));
        }
    }

    @Nested
    class Fake extends Contract {
        private final ClusterLocks locks = new FakeClusterLocks();

        @Override
        ClusterLocks locks() {
            return locks;
        }
    }

    @Nested
    class Adapter extends Contract {
        private final Map<String, ClusterLock> known = new ConcurrentHashMap<>();
        private final ClusterLocks locks =
                new JiraClusterLocks(name -> known.computeIfAbsent(name, any -> new LocalLock()));

        @Override
        ClusterLocks locks() {
            return locks;
        }
    }

    private static final class LocalLock extends ReentrantLock implements ClusterLock {}
}
