package org.aimsforjira.host.sal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cache")
class CachesTest {
    private final AtomicLong now = new AtomicLong(1_000);
    private final HostCaches caches = new HostCaches(now::get);

    @Test
    @DisplayName("loads what it lacks, once, and again after it expired")
    void expires() {
        AtomicInteger loads = new AtomicInteger();
        Cache<String, Integer> cache = caches.getCache(
                "numbers",
                key -> loads.incrementAndGet(),
                new CacheSettingsBuilder()
                        .expireAfterWrite(10, TimeUnit.SECONDS)
                        .build());

        assertEquals(1, cache.get("a"));
        assertEquals(1, cache.get("a"));
        now.addAndGet(10_000);
        assertEquals(2, cache.get("a"));
    }

    @Test
    @DisplayName("lets go of the entry that was not used for longest")
    void isBounded() {
        Cache<String, String> cache = caches.getCache(
                "bounded", null, new CacheSettingsBuilder().maxEntries(2).build());
        cache.put("a", "1");
        cache.put("b", "2");
        cache.get("a");
        cache.put("c", "3");

        assertNull(cache.get("b"));
        assertEquals("1", cache.get("a"));
    }

    @Test
    @DisplayName("refuses things that cannot travel when it is remote")
    void refusesWhatCannotTravel() {
        Cache<String, Object> cache = caches.getCache(
                "remote", null, new CacheSettingsBuilder().remote().build());

        assertThrows(IllegalArgumentException.class, () -> cache.put("a", new Object()));
        Cache<Object, Object> invalidating = caches.getCache(
                "invalidating",
                null,
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
        invalidating.put("a", new Object());
        assertThrows(IllegalArgumentException.class, () -> invalidating.put(new Object(), "b"));
    }

    @Test
    @DisplayName("is flushed with all others unless it is unflushable")
    void flushes() {
        Cache<String, String> plain = caches.getCache("plain");
        Cache<String, String> firm = caches.getCache(
                "firm", null, new CacheSettingsBuilder().unflushable().build());
        plain.put("a", "1");
        firm.put("a", "1");
        caches.flushCaches();

        assertNull(plain.get("a"));
        assertEquals("1", firm.get("a"));
    }

    @Test
    @DisplayName("of one value is computed again after a reset")
    void holdsAReference() {
        AtomicInteger computed = new AtomicInteger();
        CachedReference<Integer> reference = caches.getCachedReference("one", computed::incrementAndGet);

        assertEquals(1, reference.get());
        assertEquals(1, reference.get());
        reference.reset();
        assertEquals(2, reference.get());
    }
}
