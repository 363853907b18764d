package org.aimsforjira.host.jira.issue;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/** The change history of issues; written in the transaction of the change, never edited. */
public final class History {
    private final Db db;
    private final Users users;

    History(Db db, Users users) {
        this.db = db;
        this.users = users;
    }

    /** Writes a change; nothing when no field changed. */
    void record(long issueId, @Nullable String authorKey, long now, List<ChangeItem> items) {
        if (items.isEmpty()) {
            return;
        }
        long groupId = db.nextId("ChangeGroup");
        db.update(
                "INSERT INTO changegroup (id, issueid, author, created) VALUES (?, ?, ?, ?)",
                groupId,
                issueId,
                authorKey,
                now);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ChangeItem item : items) {
            rows.add(new @Nullable Object[] {
                db.nextId("ChangeItem"),
                groupId,
                item.custom() ? "custom" : "jira",
                item.field(),
                item.oldValue(),
                item.oldText(),
                item.newValue(),
                item.newText()
            });
        }
        db.batch(
                "INSERT INTO changeitem (id, groupid, fieldtype, field, oldvalue, oldstring, newvalue, newstring)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** The changes of an issue, the oldest first. Who may see them is the caller's question. */
    public List<ChangeGroup> of(long issueId) {
        Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
        db.each(
                "SELECT g.id, g.author, g.created, i.fieldtype, i.field, i.oldvalue, i.oldstring, i.newvalue, i.newstring"
                        + " FROM changegroup g JOIN changeitem i ON i.groupid = g.id WHERE g.issueid = ?"
                        + " ORDER BY g.created, g.id, i.id",
                row -> groups.computeIfAbsent(
                                row.id("id"),
                                id -> new ChangeGroup(
                                        id,
                                        issueId,
                                        users.byKeyEvenUnknown(row.text("author")),
                                        new Timestamp(row.id("created")),
                                        new ArrayList<>()))
                        .items()
                        .add(new ChangeItem(
                                row.must("fieldtype").equals("custom"),
                                row.must("field"),
                                row.text("oldvalue"),
                                row.text("oldstring"),
                                row.text("newvalue"),
                                row.text("newstring"))),
                issueId);
        return List.copyOf(groups.values());
    }
}
