package org.aimsforjira.host.jira.filter;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import org.aimsforjira.host.db.Db;

/** Which columns somebody wants lists of issues to have, in their order. */
public final class IssueColumns {
    /** Jira's default columns, as far as the host has the fields. */
    public static final List<String> DEFAULT = List.of(
            "issuetype",
            "issuekey",
            "summary",
            "assignee",
            "reporter",
            "priority",
            "status",
            "resolution",
            "created",
            "updated",
            "duedate");

    private static final String ENTITY = "user.columns";
    private static final String KEY = "navigator";

    private final Db db;

    /** Works on the tables of the database. */
    public IssueColumns(Db db) {
        this.db = db;
    }

    /** Ids of the fields. */
    public List<String> of(ApplicationUser user) {
        return db.first(
                        "SELECT property_value FROM property_entry WHERE entity_name = ? AND entity_id = ? AND property_key = ?",
                        row -> row.must("property_value"),
                        ENTITY,
                        user.getId(),
                        KEY)
                .map(text -> Arrays.stream(text.split(",", -1))
                        .filter(id -> !id.isEmpty())
                        .toList())
                .filter(ids -> !ids.isEmpty())
                .orElse(DEFAULT);
    }

    /** Keeps the columns; none means the default ones. */
    public void set(ApplicationUser user, List<String> fieldIds) {
        db.transact(() -> {
            db.update(
                    "DELETE FROM property_entry WHERE entity_name = ? AND entity_id = ? AND property_key = ?",
                    ENTITY,
                    user.getId(),
                    KEY);
            if (!fieldIds.isEmpty()) {
                db.update(
                        "INSERT INTO property_entry (entity_name, entity_id, property_key, property_value) VALUES (?, ?, ?, ?)",
                        ENTITY,
                        user.getId(),
                        KEY,
                        String.join(",", fieldIds));
            }
        });
    }
}
