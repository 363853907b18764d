package com.atlassian.cache;

// unconfirmed (memory only): reset
public interface CachedReference<V> {
    V get();

    void reset();
}
