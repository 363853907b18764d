package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.field.CustomValue;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.jspecify.annotations.Nullable;

/**
 * Writes issues: each create, update or deletion is one transaction with values, history, properties and outbox, and its event follows
 * the commit. A new issue has the first status of the simple workflow.
 */
final class IssueWriter {
    private static final String FIRST_STATUS_CATEGORY = "new";

    private final IssueWorld world;
    private final Db db;
    private final Clock clock;
    private final History history;
    private final IssueEvents events;
    private final Properties properties;
    private final List<BeforeDelete> beforeDelete = new ArrayList<>();

    IssueWriter(IssueWorld world, Clock clock, History history, IssueEvents events, Properties properties) {
        this.world = world;
        this.db = world.store().db();
        this.clock = clock;
        this.history = history;
        this.events = events;
        this.properties = properties;
    }

    /** Tells a part of Jira that keeps something about issues when one goes. */
    void beforeDelete(BeforeDelete part) {
        beforeDelete.add(part);
    }

    /** Writes a change that was made beside the fields of the issue into its history and marks it as updated. */
    void remember(Issue issue, @Nullable ApplicationUser user, List<ChangeItem> items, long now) {
        db.transact(() -> {
            history.record(issue.getId(), user == null ? null : user.getKey(), now, items);
            Map<String, @Nullable Object> columns = new HashMap<>();
            columns.put("updated", now);
            world.store().update(issue.getId(), columns);
        });
    }

    /** Creates the issue and answers it as it is in the database then. */
    HostIssue create(@Nullable ApplicationUser user, HostIssue wanted, Map<String, String> jsonProperties) {
        Map<Long, List<CustomValue>> values = values(wanted);
        return db.inTransaction(() -> {
            long now = clock.millis();
            long id = db.nextId("Issue");
            long number = world.projects().nextNumber(wanted.project().getId());
            IssueRow row = wanted.row(id, number, user == null ? null : user.getKey(), firstStatus(), now);
            world.store().insert(row, values);
            jsonProperties.forEach((key, json) -> properties.set(id, key, json));
            HostIssue created = HostIssue.of(world, row);
            events.happened(created, user, EventType.ISSUE_CREATED_ID, true, now);
            return created;
        });
    }

    private String firstStatus() {
        return world.constants().statuses().stream()
                .filter(status -> status.getStatusCategory().getKey().equals(FIRST_STATUS_CATEGORY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the workflow has no first status"))
                .getId();
    }

    private Map<Long, List<CustomValue>> values(HostIssue issue) {
        Map<Long, List<CustomValue>> values = new HashMap<>();
        for (String field : issue.getModifiedFields().keySet()) {
            HostCustomField custom = world.fields().field(field);
            if (custom != null) {
                values.put(
                        custom.getIdAsLong(), world.values().toRows(custom.stock(), issue.getCustomFieldValue(custom)));
            }
        }
        return values;
    }

    /** Writes what was set and differs; without a difference nothing is written and nobody is told. */
    HostIssue update(@Nullable ApplicationUser user, HostIssue wanted, EventDispatchOption dispatch, boolean sendMail) {
        long id = wanted.storedId();
        return db.inTransaction(() -> {
            IssueRow row = world.store().byId(id).orElseThrow(() -> new IllegalStateException("no issue " + id));
            Changes changes = Changes.of(world, HostIssue.of(world, row), wanted);
            if (changes.isEmpty() && changes.columns().isEmpty()) {
                return HostIssue.of(world, row);
            }
            long now = clock.millis();
            changes.columns().put("updated", now);
            world.store().update(id, changes.columns());
            world.store().replaceValues(id, changes.values());
            history.record(id, user == null ? null : user.getKey(), now, changes.items());
            HostIssue updated = HostIssue.of(world, world.store().byId(id).orElseThrow());
            events.happened(
                    updated, user, dispatch.isEventBeingSent() ? dispatch.getEventTypeId() : null, sendMail, now);
            return updated;
        });
    }

    /** Deletes an issue with its subtasks. */
    void delete(@Nullable ApplicationUser user, HostIssue issue, @Nullable Long eventTypeId, boolean sendMail) {
        db.transact(() -> {
            for (IssueRow child : world.store().childrenOf(issue.storedId())) {
                delete(user, HostIssue.of(world, child), eventTypeId, sendMail);
            }
            issue.preload();
            beforeDelete.forEach(part -> part.deleting(issue, user));
            events.happened(issue, user, eventTypeId, sendMail, clock.millis());
            world.store().delete(issue.storedId());
        });
    }
}
