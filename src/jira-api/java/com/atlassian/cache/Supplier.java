package com.atlassian.cache;

public interface Supplier<V> {
    V get();
}
