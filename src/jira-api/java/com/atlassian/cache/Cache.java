package com.atlassian.cache;

import java.util.Collection;

// unconfirmed (memory only): putIfAbsent
public interface Cache<K, V> {
    String getName();

    boolean containsKey(K key);

    Collection<K> getKeys();

    V get(K key);

    V get(K key, Supplier<? extends V> valueSupplier);

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    boolean remove(K key, V value);

    void removeAll();

    boolean replace(K key, V oldValue, V newValue);
}
