package org.aimsforjira.host.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import org.aimsforjira.host.db.Db;
import org.jspecify.annotations.Nullable;

/** What rules keep about an issue's way through its workflow. */
final class WorkflowProperties implements PropertySet {
    private static final String ENTITY = "OSWorkflowEntry";

    private final Db db;
    private final long workflowId;

    /**
     * For one issue.
     *
     * @param workflowId the workflow id of the issue
     */
    WorkflowProperties(Db db, long workflowId) {
        this.db = db;
        this.workflowId = workflowId;
    }

    @Override
    public boolean exists(String key) {
        return getString(key) != null;
    }

    @Override
    public @Nullable String getString(String key) {
        return db.first(
                        "SELECT property_value FROM property_entry WHERE entity_name = ? AND entity_id = ? AND"
                                + " property_key = ?",
                        row -> row.must("property_value"),
                        ENTITY,
                        workflowId,
                        key)
                .orElse(null);
    }

    @Override
    public void setString(String key, @Nullable String value) {
        db.transact(() -> {
            remove(key);
            if (value != null) {
                db.update(
                        "INSERT INTO property_entry (entity_name, entity_id, property_key, property_value) VALUES (?,"
                                + " ?, ?, ?)",
                        ENTITY,
                        workflowId,
                        key,
                        value);
            }
        });
    }

    @Override
    public void remove(String key) {
        db.update(
                "DELETE FROM property_entry WHERE entity_name = ? AND entity_id = ? AND property_key = ?",
                ENTITY,
                workflowId,
                key);
    }
}
