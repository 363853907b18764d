package org.aimsforjira.host.jira;

import java.util.Optional;
import org.aimsforjira.host.db.Db;

/** Jira's general options, kept under the names of Jira's own properties, such as {@code jira.option.issuelinking}. */
public final class JiraOptions {
    /** Whether issues can be linked. */
    public static final String LINKING = "jira.option.issuelinking";

    /** Whether issues can be watched. */
    public static final String WATCHING = "jira.option.watching";

    private static final String ENTITY = "jira.properties";
    private static final long ID = 1;

    private final Db db;

    /** Works on the table of properties. */
    public JiraOptions(Db db) {
        this.db = db;
    }

    /** Whether an option is on; the fallback counts while nobody has set it. */
    public boolean on(String key, boolean fallback) {
        return value(key).map(Boolean::valueOf).orElse(fallback);
    }

    /** Switches an option. */
    public void set(String key, boolean on) {
        put(key, Boolean.toString(on));
    }

    /** The value of an option. */
    public Optional<String> value(String key) {
        return db.first(
                "SELECT property_value FROM property_entry WHERE entity_name = ? AND entity_id = ? AND property_key = ?",
                row -> row.must("property_value"),
                ENTITY,
                ID,
                key);
    }

    /** Sets the value of an option. */
    public void put(String key, String value) {
        db.transact(() -> {
            int changed = db.update(
                    "UPDATE property_entry SET property_value = ? WHERE entity_name = ? AND entity_id = ? AND property_key = ?",
                    value,
                    ENTITY,
                    ID,
                    key);
            if (changed == 0) {
                db.update(
                        "INSERT INTO property_entry (entity_name, entity_id, property_key, property_value)"
                                + " VALUES (?, ?, ?, ?)",
                        ENTITY,
                        ID,
                        key,
                        value);
            }
        });
    }
}
