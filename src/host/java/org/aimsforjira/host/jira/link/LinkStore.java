package org.aimsforjira.host.jira.link;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.db.Db;
import org.jspecify.annotations.Nullable;

/** Reads and writes rows of links. */
final class LinkStore {
    private static final String SELECT = "SELECT " + LinkRow.COLUMNS + " FROM issuelink WHERE ";
    private static final String IN_ORDER = " ORDER BY COALESCE(seq_no, 0), id";

    private final Db db;

    LinkStore(Db db) {
        this.db = db;
    }

    Db db() {
        return db;
    }

    Optional<LinkRow> byId(long id) {
        return db.first(SELECT + "id = ?", LinkRow::of, id);
    }

    Optional<LinkRow> equal(long sourceId, long destinationId, long typeId) {
        return db.first(
                SELECT + "source = ? AND destination = ? AND linktype = ?" + IN_ORDER,
                LinkRow::of,
                sourceId,
                destinationId,
                typeId);
    }

    List<LinkRow> from(long sourceId) {
        return db.list(SELECT + "source = ?" + IN_ORDER, LinkRow::of, sourceId);
    }

    List<LinkRow> to(long destinationId) {
        return db.list(SELECT + "destination = ?" + IN_ORDER, LinkRow::of, destinationId);
    }

    List<LinkRow> ofType(long typeId) {
        return db.list(SELECT + "linktype = ?" + IN_ORDER, LinkRow::of, typeId);
    }

    long countOfType(long typeId) {
        return db.count("SELECT COUNT(*) AS n FROM issuelink WHERE linktype = ?", typeId);
    }

    LinkRow insert(long typeId, long sourceId, long destinationId, @Nullable Long sequence) {
        LinkRow row = new LinkRow(db.nextId("IssueLink"), typeId, sourceId, destinationId, sequence);
        db.update(
                "INSERT INTO issuelink (" + LinkRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?)",
                row.id(),
                typeId,
                sourceId,
                destinationId,
                sequence);
        return row;
    }

    /** Answers whether the link was there. */
    boolean delete(long id) {
        return db.update("DELETE FROM issuelink WHERE id = ?", id) > 0;
    }

    void place(long id, long sequence) {
        db.update("UPDATE issuelink SET seq_no = ? WHERE id = ?", sequence, id);
    }
}
