package org.aimsforjira.host.jira.issue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.db.Db;

/** Entity properties of issues: JSON by key. */
public final class Properties {
    private static final String ENTITY = "IssueProperty";

    private final Db db;
    private final Clock clock;

    Properties(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Sets a property; an older value is replaced. */
    public void set(long issueId, String key, String json) {
        db.transact(() -> {
            long now = clock.millis();
            int changed = db.update(
                    "UPDATE entity_property SET json_value = ?, updated = ? WHERE entity_name = ? AND entity_id = ?"
                            + " AND property_key = ?",
                    json,
                    now,
                    ENTITY,
                    issueId,
                    key);
            if (changed == 0) {
                db.update(
                        "INSERT INTO entity_property (id, entity_name, entity_id, property_key, json_value, created, updated)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        db.nextId("EntityProperty"),
                        ENTITY,
                        issueId,
                        key,
                        json,
                        now,
                        now);
            }
        });
    }

    /** The JSON of a property. */
    public Optional<String> get(long issueId, String key) {
        return db.first(
                "SELECT json_value FROM entity_property WHERE entity_name = ? AND entity_id = ? AND property_key = ?",
                row -> row.must("json_value"),
                ENTITY,
                issueId,
                key);
    }

    /** The keys of an issue's properties. */
    public List<String> keys(long issueId) {
        return db.list(
                "SELECT property_key FROM entity_property WHERE entity_name = ? AND entity_id = ? ORDER BY property_key",
                row -> row.must("property_key"),
                ENTITY,
                issueId);
    }
}
