package com.atlassian.cache;

// unconfirmed (memory only): getCachedReference
public interface CacheManager {
    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);

    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required);

    void flushCaches();
}
