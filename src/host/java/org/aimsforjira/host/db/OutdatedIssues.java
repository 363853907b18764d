package org.aimsforjira.host.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The issues whose entry in the search index has to be made anew. Whoever changes something of an issue that can be searched says so in
 * the same transaction: a row is written with the change, so that a crash between the commit and the index heals at the next start, and
 * the index is told after the commit.
 */
public final class OutdatedIssues {
    private final Db db;
    private volatile Consumer<Map<Long, Long>> index = rows -> {};

    OutdatedIssues(Db db) {
        this.db = db;
    }

    /** Who makes the entries; it gets the rows of a transaction and the issue of each. */
    public void tell(Consumer<Map<Long, Long>> newIndex) {
        index = newIndex;
    }

    /** Something of the issue was written by the calling thread. */
    public void add(long issueId) {
        addAll(List.of(issueId));
    }

    /** Something of the issues was written by the calling thread. */
    public void addAll(Collection<Long> issueIds) {
        db.transact(() -> {
            Batch batch = batch();
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (Long issue : issueIds) {
                if (batch.issues.add(issue)) {
                    Long id = db.nextId("OutdatedIssue");
                    batch.rows.put(id, issue);
                    rows.add(new @Nullable Object[] {id, issue});
                }
            }
            db.batch("INSERT INTO outdated_issue (id, issue) VALUES (?, ?)", rows);
        });
    }

    private Batch batch() {
        Collection<Object> notes = db.notes();
        if (notes == null) {
            throw new IllegalStateException("no transaction");
        }
        for (Object note : notes) {
            if (note instanceof Batch batch) {
                return batch;
            }
        }
        Batch batch = new Batch();
        notes.add(batch);
        db.indexAfterCommit(() -> index.accept(batch.rows));
        return batch;
    }

    /** Rows that nobody has cleared, and the issue of each. */
    public Map<Long, Long> rows() {
        Map<Long, Long> rows = new LinkedHashMap<>();
        db.each("SELECT id, issue FROM outdated_issue ORDER BY id", row -> rows.put(row.id("id"), row.id("issue")));
        return rows;
    }

    /** The entries of these rows are on disk. */
    public void clear(Collection<Long> rowIds) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rowIds.forEach(id -> rows.add(new @Nullable Object[] {id}));
        db.batch("DELETE FROM outdated_issue WHERE id = ?", rows);
    }

    private static final class Batch {
        private final Map<Long, Long> rows = new LinkedHashMap<>();
        private final Set<Long> issues = new HashSet<>();
    }
}
