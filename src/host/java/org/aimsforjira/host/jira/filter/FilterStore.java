package org.aimsforjira.host.jira.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.Row;
import org.jspecify.annotations.Nullable;

/** Reads and writes the tables of filters. */
final class FilterStore {
    private static final String COLUMNS =
            "SELECT id, filtername, authorname, description, reqcontent FROM searchrequest ";

    private final Db db;

    FilterStore(Db db) {
        this.db = db;
    }

    Optional<Filter> byId(long id) {
        return withShares(db.list(COLUMNS + "WHERE id = ?", FilterStore::filter, id)).stream()
                .findFirst();
    }

    List<Filter> byName(String name) {
        return withShares(
                db.list(COLUMNS + "WHERE filtername_lower = ? ORDER BY id", FilterStore::filter, lower(name)));
    }

    List<Filter> all() {
        return withShares(db.list(COLUMNS + "ORDER BY filtername_lower, id", FilterStore::filter));
    }

    private static Filter filter(Row row) {
        return new Filter(
                row.id("id"),
                row.must("filtername"),
                Objects.requireNonNullElse(row.text("description"), ""),
                row.must("authorname"),
                row.must("reqcontent"),
                List.of());
    }

    private List<Filter> withShares(List<Filter> filters) {
        Map<Long, List<Share>> shares = new HashMap<>();
        db.listIn(
                "SELECT entityid, sharetype, param1, param2 FROM sharepermissions WHERE entityid IN (%s) ORDER BY id",
                filters.stream().map(Filter::id).toList(), row -> {
                    Share.Type type = Share.Type.of(row.must("sharetype"));
                    if (type != null) {
                        String role = row.text("param2");
                        shares.computeIfAbsent(row.id("entityid"), key -> new ArrayList<>())
                                .add(new Share(
                                        role == null ? type : Share.Type.PROJECT_ROLE, row.text("param1"), role));
                    }
                    return Boolean.TRUE;
                });
        return filters.stream()
                .map(filter -> new Filter(
                        filter.id(),
                        filter.name(),
                        filter.description(),
                        filter.ownerKey(),
                        filter.jql(),
                        shares.getOrDefault(filter.id(), List.of())))
                .toList();
    }

    boolean nameTaken(String ownerKey, String name, @Nullable Long exceptId) {
        return db.exists(
                "SELECT id FROM searchrequest WHERE authorname = ? AND filtername_lower = ? AND id <> ?",
                ownerKey,
                lower(name),
                exceptId == null ? -1L : exceptId);
    }

    long insert(String ownerKey, FilterDraft draft) {
        long id = db.nextId("SearchRequest");
        db.update(
                "INSERT INTO searchrequest (id, filtername, filtername_lower, authorname, description, reqcontent)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                draft.name(),
                lower(draft.name()),
                ownerKey,
                draft.description(),
                draft.jql());
        share(id, draft.shares());
        return id;
    }

    void update(long id, FilterDraft draft) {
        db.update(
                "UPDATE searchrequest SET filtername = ?, filtername_lower = ?, description = ?, reqcontent = ? WHERE id = ?",
                draft.name(),
                lower(draft.name()),
                draft.description(),
                draft.jql(),
                id);
        db.update("DELETE FROM sharepermissions WHERE entityid = ?", id);
        share(id, draft.shares());
    }

    private void share(long id, List<Share> shares) {
        for (Share share : shares) {
            db.update(
                    "INSERT INTO sharepermissions (id, entityid, sharetype, param1, param2) VALUES (?, ?, ?, ?, ?)",
                    db.nextId("SharePermissions"),
                    id,
                    (share.type() == Share.Type.PROJECT_ROLE ? Share.Type.PROJECT : share.type()).key(),
                    share.parameter(),
                    share.role());
        }
    }

    void delete(long id) {
        db.update("DELETE FROM favouriteassociations WHERE entityid = ?", id);
        db.update("DELETE FROM sharepermissions WHERE entityid = ?", id);
        db.update("DELETE FROM searchrequest WHERE id = ?", id);
    }

    Set<Long> favouritesOf(String userKey) {
        return new TreeSet<>(db.list(
                "SELECT entityid FROM favouriteassociations WHERE username = ?", row -> row.id("entityid"), userKey));
    }

    Map<Long, Long> favouriteCounts() {
        Map<Long, Long> counts = new HashMap<>();
        db.each(
                "SELECT entityid, COUNT(*) AS n FROM favouriteassociations GROUP BY entityid",
                row -> counts.put(row.id("entityid"), row.id("n")));
        return counts;
    }

    void favour(String userKey, long id, boolean favourite) {
        db.transact(() -> {
            db.update("DELETE FROM favouriteassociations WHERE username = ? AND entityid = ?", userKey, id);
            if (favourite) {
                db.update("INSERT INTO favouriteassociations (username, entityid) VALUES (?, ?)", userKey, id);
            }
        });
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ENGLISH);
    }
}
