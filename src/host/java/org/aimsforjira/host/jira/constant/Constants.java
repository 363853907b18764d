package org.aimsforjira.host.jira.constant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.Row;
import org.jspecify.annotations.Nullable;

/** Issue types, statuses, priorities and resolutions. Ids are texts, as in Jira. */
public final class Constants {
    private static final long DEFAULT_AVATAR = 10_300;

    private final Db db;
    private final Cached<Map<String, HostIssueType>> issueTypes;
    private final Cached<Map<String, HostStatus>> statuses;
    private final Cached<Map<String, HostPriority>> priorities;
    private final Cached<Map<String, HostResolution>> resolutions;

    /** Works on the tables of the database. */
    public Constants(Db db) {
        this.db = db;
        this.issueTypes = cached("SELECT * FROM issuetype ORDER BY seq_no, pname", Constants::issueType);
        this.statuses = cached(
                "SELECT * FROM issuestatus ORDER BY seq_no, pname",
                row -> new HostStatus(
                        row.must("id"),
                        row.must("pname"),
                        row.text("description"),
                        row.id("seq_no"),
                        HostStatusCategory.of(row.id("statuscategory"))));
        this.priorities = cached(
                "SELECT * FROM priority ORDER BY seq_no",
                row -> new HostPriority(
                        row.must("id"),
                        row.must("pname"),
                        row.text("description"),
                        row.id("seq_no"),
                        Objects.requireNonNullElse(row.text("iconurl"), ""),
                        Objects.requireNonNullElse(row.text("status_color"), ""),
                        row.flag("is_default")));
        this.resolutions = cached(
                "SELECT * FROM resolution ORDER BY seq_no",
                row -> new HostResolution(
                        row.must("id"), row.must("pname"), row.text("description"), row.id("seq_no")));
    }

    private static HostIssueType issueType(Row row) {
        return new HostIssueType(
                row.must("id"),
                row.must("pname"),
                row.text("description"),
                row.id("seq_no"),
                HostIssueType.SUB_TASK_STYLE.equals(row.text("pstyle")),
                Objects.requireNonNullElse(row.number("avatar"), DEFAULT_AVATAR));
    }

    private <T extends HostConstant> Cached<Map<String, T>> cached(String sql, Function<Row, T> mapper) {
        return new Cached<>(db, () -> {
            Map<String, T> found = new LinkedHashMap<>();
            db.list(sql, mapper).forEach(constant -> found.put(constant.getId(), constant));
            return found;
        });
    }

    /** Issue types in their order. */
    public List<HostIssueType> issueTypes() {
        return List.copyOf(issueTypes.get().values());
    }

    /** An issue type. */
    public Optional<HostIssueType> issueType(@Nullable String id) {
        return find(issueTypes, id);
    }

    /** Creates an issue type. */
    public HostIssueType createIssueType(
            String name, @Nullable String description, boolean subTask, @Nullable Long avatarId) {
        return db.inTransaction(() -> {
            String id = Long.toString(db.nextId("IssueType"));
            db.update(
                    "INSERT INTO issuetype (id, seq_no, pname, pstyle, description, avatar) VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    (long) issueTypes.get().size(),
                    name,
                    subTask ? HostIssueType.SUB_TASK_STYLE : null,
                    description,
                    avatarId);
            issueTypes.outdate();
            return issueType(id).orElseThrow();
        });
    }

    /** Changes an issue type. */
    public void updateIssueType(String id, String name, @Nullable String description, @Nullable Long avatarId) {
        db.update(
                "UPDATE issuetype SET pname = ?, description = ?, avatar = ? WHERE id = ?",
                name,
                description,
                avatarId,
                id);
        issueTypes.outdate();
    }

    /** Deletes an issue type; its issues must have got another one before. */
    public void deleteIssueType(String id) {
        db.update("DELETE FROM issuetype WHERE id = ?", id);
        issueTypes.outdate();
    }

    /** Statuses in their order. */
    public List<HostStatus> statuses() {
        return List.copyOf(statuses.get().values());
    }

    /** A status. */
    public Optional<HostStatus> status(@Nullable String id) {
        return find(statuses, id);
    }

    /** Creates a status with an id of its own or a new one. */
    public HostStatus createStatus(@Nullable String wantedId, String name, HostStatusCategory category) {
        String id = wantedId == null ? Long.toString(db.nextId("Status")) : wantedId;
        db.update(
                "INSERT INTO issuestatus (id, seq_no, pname, description, statuscategory) VALUES (?, ?, ?, ?, ?)",
                id,
                (long) statuses.get().size() + 1,
                name,
                "",
                category.getId());
        statuses.outdate();
        return status(id).orElseThrow();
    }

    /** Priorities, the highest first. */
    public List<HostPriority> priorities() {
        return List.copyOf(priorities.get().values());
    }

    /** A priority. */
    public Optional<HostPriority> priority(@Nullable String id) {
        return find(priorities, id);
    }

    /** Creates a priority below those there are. */
    public HostPriority createPriority(String id, String name, String color, boolean isDefault) {
        db.update(
                "INSERT INTO priority (id, seq_no, pname, description, iconurl, status_color, is_default)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                (long) priorities.get().size() + 1,
                name,
                "",
                "/images/icons/priorities/" + name.toLowerCase(java.util.Locale.ENGLISH) + ".svg",
                color,
                isDefault);
        priorities.outdate();
        return priority(id).orElseThrow();
    }

    /** The priority a new issue gets, if there is one. */
    public Optional<String> defaultPriority() {
        return priorities().stream()
                .filter(HostPriority::isDefault)
                .map(HostPriority::getId)
                .findFirst();
    }

    /** Resolutions in their order. */
    public List<HostResolution> resolutions() {
        return List.copyOf(resolutions.get().values());
    }

    /** A resolution. */
    public Optional<HostResolution> resolution(@Nullable String id) {
        return find(resolutions, id);
    }

    /** Creates a resolution. */
    public HostResolution createResolution(String name) {
        String id = Long.toString(db.nextId("Resolution"));
        db.update(
                "INSERT INTO resolution (id, seq_no, pname, description) VALUES (?, ?, ?, ?)",
                id,
                (long) resolutions.get().size() + 1,
                name,
                "");
        resolutions.outdate();
        return resolution(id).orElseThrow();
    }

    private static <T> Optional<T> find(Cached<Map<String, T>> cache, @Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(cache.get().get(id));
    }
}
