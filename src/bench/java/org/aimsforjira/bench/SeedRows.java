package org.aimsforjira.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.db.Db;
import org.jspecify.annotations.Nullable;

/** Rows of the host's tables, gathered and written together. */
final class SeedRows {
    private final Db db;
    private final List<@Nullable Object[]> issues = new ArrayList<>();
    private final List<@Nullable Object[]> values = new ArrayList<>();
    private final List<@Nullable Object[]> links = new ArrayList<>();
    private final Map<Long, Long> counters = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    SeedRows(Db db) {
        this.db = db;
    }

    /**
     * An issue of the risk lead; a status of the category "done" brings a resolution two days after the creation.
     *
     * @param created milliseconds
     * @return its id
     */
    long issue(long project, String type, String status, SeedPlace place, String summary, long created) {
        long id = db.nextId("Issue");
        boolean done = status.equals(place.status(3));
        long changed = resolved(created);
        String lead = people.computeIfAbsent("risklead", this::person);
        issues.add(new @Nullable Object[] {
            id,
            project,
            number(project),
            type,
            summary,
            lead,
            lead,
            place.priority(),
            done ? place.resolution() : null,
            done ? changed : null,
            status,
            created,
            done ? changed : created,
            id
        });
        return id;
    }

    /** When a finished issue was resolved, in milliseconds. */
    static long resolved(long created) {
        return created + 2 * 86_400_000L;
    }

    private long number(long project) {
        Long last = counters.get(project);
        if (last == null) {
            last = db.count("SELECT pcounter AS n FROM project WHERE id = ?", project);
        }
        counters.put(project, last + 1);
        return last + 1;
    }

    /** The number in the key of the issue that was gathered last in the project. */
    long lastNumber(long project) {
        return Objects.requireNonNull(counters.get(project), "no issue yet");
    }

    private String person(String name) {
        return db.first("SELECT user_key FROM app_user WHERE user_name = ?", row -> row.must("user_key"), name)
                .orElseThrow(() -> new IllegalStateException("There is no user " + name));
    }

    void option(long issue, long field, long option) {
        values.add(new @Nullable Object[] {db.nextId("CustomFieldValue"), issue, field, null, option});
    }

    void text(long issue, long field, String text) {
        values.add(new @Nullable Object[] {db.nextId("CustomFieldValue"), issue, field, text, null});
    }

    void link(long type, long source, long destination) {
        links.add(new @Nullable Object[] {db.nextId("IssueLink"), type, source, destination});
    }

    /** Writes what was gathered; within the transaction of the caller. */
    void write() {
        db.batch(
                "INSERT INTO jiraissue (id, project, issuenum, issuetype, summary, reporter, creator, priority, resolution,"
                        + " resolutiondate, issuestatus, created, updated, workflow_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                issues);
        db.batch(
                "INSERT INTO customfieldvalue (id, issue, customfield, stringvalue, optionvalue) VALUES (?, ?, ?, ?, ?)",
                values);
        db.batch("INSERT INTO issuelink (id, linktype, source, destination) VALUES (?, ?, ?, ?)", links);
        counters.forEach(
                (project, counter) -> db.update("UPDATE project SET pcounter = ? WHERE id = ?", counter, project));
        issues.clear();
        values.clear();
        links.clear();
    }
}
