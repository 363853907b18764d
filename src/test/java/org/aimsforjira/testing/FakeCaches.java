package org.aimsforjira.testing;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Caches that keep everything until told otherwise. */
public final class FakeCaches implements CacheManager {
    private final Map<String, FakeCache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, key -> {
            throw new IllegalStateException("no loader");
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return (Cache<K, V>) caches.computeIfAbsent(name, any -> new FakeCache<>(name, loader));
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return getCache(name, loader);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        Cache<String, V> one = getCache(name, key -> supplier.get());
        return new CachedReference<>() {
            @Override
            public V get() {
                return one.get(name);
            }

            @Override
            public void reset() {
                one.removeAll();
            }
        };
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required) {
        return getCachedReference(name, supplier);
    }

    @Override
    public void flushCaches() {
        caches.values().forEach(FakeCache::removeAll);
    }

    private record FakeCache<K, V>(String name, CacheLoader<K, V> loader, Map<K, V> values) implements Cache<K, V> {
        FakeCache(String name, CacheLoader<K, V> loader) {
            this(name, loader, new ConcurrentHashMap<>());
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean containsKey(K key) {
            return values.containsKey(key);
        }

        @Override
        public Collection<K> getKeys() {
            return List.copyOf(values.keySet());
        }

        @Override
        public V get(K key) {
            return values.computeIfAbsent(key, loader::load);
        }

        @Override
        public V get(K key, Supplier<? extends V> valueSupplier) {
            return values.computeIfAbsent(key, any -> valueSupplier.get());
        }

        @Override
        public void put(K key, V value) {
            values.put(key, value);
        }

        @Override
        public @Nullable V putIfAbsent(K key, V value) {
            return values.putIfAbsent(key, value);
        }

        @Override
        public void remove(K key) {
            values.remove(key);
        }

        @Override
        public boolean remove(K key, V value) {
            return values.remove(key, value);
        }

        @Override
        public void removeAll() {
            values.clear();
        }

        @Override
        public boolean replace(K key, V oldValue, V newValue) {
            return values.replace(key, oldValue, newValue);
        }
    }
}
