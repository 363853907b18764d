package org.aimsforjira.host.db;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small constant table kept in memory. A transaction that has outdated it reads the database until its end; everybody else sees
 * the old rows until the commit and the new ones from then on.
 *
 * @param <T> the rows in a shape that is not changed after loading
 */
public final class Cached<T> {
    private final Db db;
    private final Supplier<T> loader;
    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable T value;

    /** A cache that reads the table with the loader when it is first needed. */
    public Cached(Db db, Supplier<T> loader) {
        this.db = db;
        this.loader = loader;
    }

    /** The rows as the calling thread may see them. */
    public T get() {
        Collection<Object> notes = db.notes();
        if (notes != null && notes.contains(this)) {
            return loader.get();
        }
        T known = value;
        if (known != null) {
            return known;
        }
        return load();
    }

    private T load() {
        long before = generation.get();
        T loaded = loader.get();
        synchronized (this) {
            if (generation.get() == before) {
                value = loaded;
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
        value = null;
    }
}
