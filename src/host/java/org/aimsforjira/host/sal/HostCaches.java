package org.aimsforjira.host.sal;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Caches by name. Stands in for atlassian-cache on one node: expiry, size limit and loaders work; keys and values of a
 * remote cache must be serialisable, as they would have to be in a cluster.
 */
public final class HostCaches implements CacheManager {
    private final Map<String, MemoryCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final LongSupplier clock;

    /** Caches on the clock of the machine. */
    public HostCaches() {
        this(System::currentTimeMillis);
    }

    /** Caches on a given clock, in milliseconds. */
    public HostCaches(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return make(name, null, new CacheSettingsBuilder().build());
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return make(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings required) {
        return make(name, loader, required);
    }

    /** A cache without a loader is shared by name; one with a loader replaces the one before, whose loader may be of a plugin that went. */
    @SuppressWarnings("unchecked")
    private <K, V> Cache<K, V> make(String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings) {
        if (loader == null) {
            return (Cache<K, V>) caches.computeIfAbsent(name, key -> new MemoryCache<K, V>(key, null, settings, clock));
        }
        MemoryCache<K, V> cache = new MemoryCache<>(name, loader, settings, clock);
        caches.put(name, cache);
        return cache;
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, new CacheSettingsBuilder().build());
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required) {
        Cache<String, V> cache = make(name, key -> supplier.get(), required);
        return new CachedReference<>() {
            @Override
            public V get() {
                return cache.get(name);
            }

            @Override
            public void reset() {
                cache.removeAll();
            }
        };
    }

    @Override
    public void flushCaches() {
        caches.values().forEach(MemoryCache::flush);
    }
}
