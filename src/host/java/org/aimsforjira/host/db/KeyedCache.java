package org.aimsforjira.host.db;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Single rows of a table that may be large, kept in memory by key up to a limit. Visibility is that of {@link Cached}.
 *
 * @param <K> key
 * @param <V> row, not changed after loading
 */
public final class KeyedCache<K, V> {
    private final Db db;
    private final int limit;
    private final Function<K, Optional<V>> loader;
    private final AtomicLong generation = new AtomicLong();
    private final Map<K, Optional<V>> known = new ConcurrentHashMap<>();

    /** A cache of at most that many rows; it starts again when it is full. */
    public KeyedCache(Db db, int limit, Function<K, Optional<V>> loader) {
        this.db = db;
        this.limit = limit;
        this.loader = loader;
    }

    /** The row as the calling thread may see it. */
    public Optional<V> get(K key) {
        Collection<Object> notes = db.notes();
        if (notes != null && notes.contains(this)) {
            return loader.apply(key);
        }
        Optional<V> value = known.get(key);
        if (value != null) {
            return value;
        }
        long before = generation.get();
        Optional<V> loaded = loader.apply(key);
        synchronized (this) {
            if (generation.get() == before) {
                if (known.size() >= limit) {
                    known.clear();
                }
                known.put(key, loaded);
            }
        }
        return loaded;
    }

    /** The table was changed by the calling thread, in its transaction or by a statement of its own. */
    public void outdate() {
        Collection<Object> notes = db.notes();
        if (notes != null && !notes.contains(this)) {
            notes.add(this);
        }
        db.firstAfterCommit(this::clear);
    }

    private synchronized void clear() {
        generation.incrementAndGet();
        known.clear();
    }
}
