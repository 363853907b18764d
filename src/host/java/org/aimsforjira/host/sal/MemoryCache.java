package org.aimsforjira.host.sal;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One cache: the least recently used entry goes first, an expired one is never given out. */
final class MemoryCache<K, V> implements Cache<K, V> {
    private final String name;
    private final @Nullable CacheLoader<K, V> loader;
    private final CacheSettings settings;
    private final LongSupplier clock;
    private final Map<K, Entry<V>> entries;

    MemoryCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings, LongSupplier clock) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        this.clock = clock;
        int limit = settings.getMaxEntries(Integer.MAX_VALUE);
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Entry<V>> eldest) {
                return size() > limit;
            }
        };
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized boolean containsKey(K key) {
        return live(key) != null;
    }

    @Override
    public synchronized Collection<K> getKeys() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public @Nullable V get(K key) {
        CacheLoader<K, V> load = loader;
        return load == null ? read(key) : get(key, () -> load.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        V present = read(key);
        if (present != null) {
            return present;
        }
        V loaded = valueSupplier.get();
        if (loaded == null) {
            throw new IllegalStateException("The loader of cache " + name + " answered null for " + key);
        }
        put(key, loaded);
        return loaded;
    }

    private synchronized @Nullable V read(K key) {
        Entry<V> entry = live(key);
        if (entry == null) {
            return null;
        }
        entry.readAt = clock.getAsLong();
        return entry.value;
    }

    @Override
    public synchronized void put(K key, V value) {
        mustTravel(key, value);
        entries.put(key, new Entry<>(value, clock.getAsLong()));
    }

    @Override
    public synchronized @Nullable V putIfAbsent(K key, V value) {
        V present = read(key);
        if (present == null) {
            put(key, value);
        }
        return present;
    }

    @Override
    public synchronized void remove(K key) {
        entries.remove(key);
    }

    @Override
    public synchronized boolean remove(K key, V value) {
        if (!Objects.equals(read(key), value)) {
            return false;
        }
        entries.remove(key);
        return true;
    }

    @Override
    public synchronized void removeAll() {
        entries.clear();
    }

    @Override
    public synchronized boolean replace(K key, V oldValue, V newValue) {
        if (!Objects.equals(read(key), oldValue)) {
            return false;
        }
        put(key, newValue);
        return true;
    }

    void flush() {
        if (settings.getFlushable(true)) {
            removeAll();
        }
    }

    private @Nullable Entry<V> live(K key) {
        Entry<V> entry = entries.get(key);
        if (entry != null && expired(entry)) {
            entries.remove(key);
            return null;
        }
        return entry;
    }

    private boolean expired(Entry<V> entry) {
        long now = clock.getAsLong();
        Long afterWrite = settings.getExpireAfterWrite();
        Long afterAccess = settings.getExpireAfterAccess();
        return (afterWrite != null && now - entry.writtenAt >= afterWrite)
                || (afterAccess != null && now - entry.readAt >= afterAccess);
    }

    /** In a cluster a remote cache sends its keys always, and its values when it replicates by copy, its default. */
    private void mustTravel(K key, V value) {
        if (Boolean.FALSE.equals(settings.getLocal())) {
            mustBeSerializable(key);
            if (settings.getReplicateViaCopy(true)) {
                mustBeSerializable(value);
            }
        }
    }

    private void mustBeSerializable(Object thing) {
        if (!(thing instanceof Serializable)) {
            throw new IllegalArgumentException("The remote cache " + name + " holds serialisable things only, not "
                    + thing.getClass().getName());
        }
    }

    private static final class Entry<V> {
        private final V value;
        private final long writtenAt;
        private long readAt;

        Entry(V value, long now) {
            this.value = value;
            this.writtenAt = now;
            this.readAt = now;
        }
    }
}
