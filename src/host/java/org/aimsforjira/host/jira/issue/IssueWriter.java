package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
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
 * the commit. Creating and transitions put these pieces together as their workflow says.
 */
final class IssueWriter {
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

    /** As {@link #remember}, and tells listeners and recipients of mail what happened. */
    void rememberAndTell(
            Issue issue,
            @Nullable ApplicationUser user,
            List<ChangeItem> items,
            long now,
            long eventTypeId,
            boolean sendMail) {
        db.transact(() -> {
            remember(issue, user, items, now);
            events.happened(
                    HostIssue.of(world, world.store().byId(issue.getId()).orElseThrow()),
                    user,
                    eventTypeId,
                    sendMail,
                    now);
        });
    }

    /** Inserts the issue in its first status, without an event, and answers it as it is in the database then. */
    HostIssue insert(
            @Nullable ApplicationUser user, HostIssue wanted, Map<String, String> jsonProperties, String firstStatus) {
        Map<Long, List<CustomValue>> values = values(wanted);
        return db.inTransaction(() -> {
            long now = clock.millis();
            long id = db.nextId("Issue");
            long number = world.projects().nextNumber(wanted.project().getId());
            IssueRow row = wanted.row(id, number, user == null ? null : user.getKey(), firstStatus, now);
            world.store().insert(row, values);
            writeLabels(id, wanted);
            jsonProperties.forEach((key, json) -> properties.set(id, key, json));
            return HostIssue.of(world, row);
        });
    }

    /** Tells listeners, after the commit, and the outbox about an issue. */
    void tell(@Nullable ApplicationUser user, HostIssue issue, long eventTypeId) {
        events.happened(issue, user, eventTypeId, true, clock.millis());
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
            HostIssue updated = write(user, id, changes, wanted, now);
            events.happened(
                    updated, user, dispatch.isEventBeingSent() ? dispatch.getEventTypeId() : null, sendMail, now);
            return updated;
        });
    }

    /** What a transition writes: as an update, but marked as updated even without a difference, and without an event. */
    HostIssue store(@Nullable ApplicationUser user, HostIssue wanted) {
        long id = wanted.storedId();
        return db.inTransaction(() -> {
            IssueRow row = world.store().byId(id).orElseThrow(() -> new IllegalStateException("no issue " + id));
            return write(user, id, Changes.of(world, HostIssue.of(world, row), wanted), wanted, clock.millis());
        });
    }

    private HostIssue write(@Nullable ApplicationUser user, long id, Changes changes, HostIssue wanted, long now) {
        changes.datingResolution(now);
        changes.columns().put("updated", now);
        world.store().update(id, changes.columns());
        world.store().replaceValues(id, changes.values());
        writeLabels(id, wanted);
        history.record(id, user == null ? null : user.getKey(), now, changes.items());
        return HostIssue.of(world, world.store().byId(id).orElseThrow());
    }

    private void writeLabels(long id, HostIssue wanted) {
        if (wanted.getModifiedFields().containsKey("labels")) {
            world.store().replaceLabels(id, wanted.labelTexts());
        }
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
