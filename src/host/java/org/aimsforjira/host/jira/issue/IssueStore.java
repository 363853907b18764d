package org.aimsforjira.host.jira.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.field.CustomValue;
import org.jspecify.annotations.Nullable;

/** Reads and writes rows of issues and of their custom field values. */
final class IssueStore {
    private static final String SELECT = "SELECT " + IssueRow.COLUMNS + " FROM jiraissue ";

    private final Db db;

    IssueStore(Db db) {
        this.db = db;
    }

    Db db() {
        return db;
    }

    Optional<IssueRow> byId(long id) {
        return db.first(SELECT + "WHERE id = ?", IssueRow::of, id);
    }

    Optional<IssueRow> byNumber(long projectId, long number) {
        return db.first(SELECT + "WHERE project = ? AND issuenum = ?", IssueRow::of, projectId, number);
    }

    Optional<IssueRow> byFormerKey(String key) {
        return db.first("SELECT issue_id FROM moved_issue_key WHERE old_issue_key = ?", row -> row.id("issue_id"), key)
                .flatMap(this::byId);
    }

    /** The rows that are there, in the order of the ids. */
    List<IssueRow> byIds(Collection<Long> ids) {
        Map<Long, IssueRow> found = new HashMap<>();
        db.listIn(SELECT + "WHERE id IN (%s)", ids, IssueRow::of).forEach(row -> found.put(row.id(), row));
        List<IssueRow> ordered = new ArrayList<>();
        for (Long id : ids) {
            IssueRow row = found.get(id);
            if (row != null) {
                ordered.add(row);
            }
        }
        return ordered;
    }

    List<Long> idsOfProject(long projectId) {
        return db.list("SELECT id FROM jiraissue WHERE project = ? ORDER BY id", row -> row.id("id"), projectId);
    }

    long countOfProject(long projectId) {
        return db.count("SELECT COUNT(*) AS n FROM jiraissue WHERE project = ?", projectId);
    }

    List<IssueRow> childrenOf(long parentId) {
        return db.list(SELECT + "WHERE parent_id = ? ORDER BY id", IssueRow::of, parentId);
    }

    /** Values by issue and number of field. */
    Map<Long, Map<Long, List<CustomValue>>> values(Collection<Long> issueIds) {
        Map<Long, Map<Long, List<CustomValue>>> found = new HashMap<>();
        db.listIn(
                        "SELECT issue, customfield, stringvalue, textvalue, numbervalue, datevalue, optionvalue"
                                + " FROM customfieldvalue WHERE issue IN (%s) ORDER BY id",
                        issueIds, row -> new StoredValue(row.id("issue"), row.id("customfield"), CustomValue.of(row)))
                .forEach(stored -> found.computeIfAbsent(stored.issue(), key -> new HashMap<>())
                        .computeIfAbsent(stored.field(), key -> new ArrayList<>())
                        .add(stored.value()));
        return found;
    }

    /** The labels of the system field by issue, in the order of the alphabet. */
    Map<Long, Set<String>> labels(Collection<Long> issueIds) {
        Map<Long, Set<String>> found = new HashMap<>();
        db.listIn(
                        "SELECT issue, label FROM label WHERE fieldid IS NULL AND issue IN (%s)",
                        issueIds, row -> Map.entry(row.id("issue"), row.text("label")))
                .forEach(stored -> found.computeIfAbsent(stored.getKey(), key -> new TreeSet<>())
                        .add(stored.getValue()));
        return found;
    }

    /** Replaces the labels of the system field. */
    void replaceLabels(long issueId, Collection<String> labels) {
        db.update("DELETE FROM label WHERE issue = ? AND fieldid IS NULL", issueId);
        List<@Nullable Object[]> rows = new ArrayList<>();
        labels.forEach(label -> rows.add(new @Nullable Object[] {db.nextId("Label"), issueId, null, label}));
        db.batch("INSERT INTO label (id, issue, fieldid, label) VALUES (?, ?, ?, ?)", rows);
        db.outdatedIssues().add(issueId);
    }

    private record StoredValue(long issue, long field, CustomValue value) {}

    void insert(IssueRow row, Map<Long, List<CustomValue>> values) {
        @Nullable Object[] columns = row.columns();
        db.update(
                "INSERT INTO jiraissue (" + IssueRow.COLUMNS + ") VALUES (" + Db.marks(columns.length) + ")", columns);
        db.outdatedIssues().add(row.id());
        insertValues(row.id(), values);
    }

    private void insertValues(long issueId, Map<Long, List<CustomValue>> values) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        values.forEach((field, several) -> several.forEach(value -> rows.add(new @Nullable Object[] {
            db.nextId("CustomFieldValue"),
            issueId,
            field,
            value.string(),
            value.text(),
            value.number(),
            value.date(),
            value.option()
        })));
        db.batch(
                "INSERT INTO customfieldvalue (id, issue, customfield, stringvalue, textvalue, numbervalue, datevalue,"
                        + " optionvalue) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /**
     * Keeps others from changing an issue until the end of the transaction.
     *
     * @return whether it was there and still in the status
     */
    boolean lockInStatus(long issueId, @Nullable String statusId) {
        return db.update(
                        "UPDATE jiraissue SET issuestatus = issuestatus WHERE id = ? AND issuestatus = ?",
                        issueId,
                        statusId)
                > 0;
    }

    /** Writes the columns given, and nothing else, so that somebody else's change of another field stays. */
    void update(long issueId, Map<String, @Nullable Object> columns) {
        List<@Nullable Object> values = new ArrayList<>(columns.values());
        values.add(issueId);
        db.update(
                "UPDATE jiraissue SET " + String.join(" = ?, ", columns.keySet()) + " = ? WHERE id = ?",
                values.toArray());
        db.outdatedIssues().add(issueId);
    }

    /** Replaces the values of the fields given. */
    void replaceValues(long issueId, Map<Long, List<CustomValue>> values) {
        values.keySet()
                .forEach(field ->
                        db.update("DELETE FROM customfieldvalue WHERE issue = ? AND customfield = ?", issueId, field));
        insertValues(issueId, values);
        db.outdatedIssues().add(issueId);
    }

    /** The old key leads to the issue from now on. */
    void keepKey(String oldKey, long issueId) {
        db.update(
                "INSERT INTO moved_issue_key (id, old_issue_key, issue_id) VALUES (?, ?, ?)",
                db.nextId("MovedIssueKey"),
                oldKey,
                issueId);
    }

    /** Deletes an issue and everything that hangs on it. */
    void delete(long issueId) {
        db.update("DELETE FROM changeitem WHERE groupid IN (SELECT id FROM changegroup WHERE issueid = ?)", issueId);
        db.update("DELETE FROM changegroup WHERE issueid = ?", issueId);
        db.update("DELETE FROM jiraaction WHERE issueid = ?", issueId);
        db.update("DELETE FROM customfieldvalue WHERE issue = ?", issueId);
        db.update("DELETE FROM label WHERE issue = ?", issueId);
        db.update("DELETE FROM userassociation WHERE sink_node_id = ?", issueId);
        db.update("DELETE FROM moved_issue_key WHERE issue_id = ?", issueId);
        db.update("DELETE FROM entity_property WHERE entity_name = 'IssueProperty' AND entity_id = ?", issueId);
        db.update("DELETE FROM jiraissue WHERE id = ?", issueId);
        db.outdatedIssues().add(issueId);
    }
}
