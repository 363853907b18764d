package org.aimsforjira.host.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/** The projects and the counters of their issues. */
public final class Projects {
    private final Db db;
    private final Users users;
    private final Function<Project, Collection<IssueType>> issueTypes;
    private final Cached<All> all;

    /**
     * Works on the tables of the database.
     *
     * @param issueTypes answers the issue types of a project from its scheme
     */
    public Projects(Db db, Users users, Function<Project, Collection<IssueType>> issueTypes) {
        this.db = db;
        this.users = users;
        this.issueTypes = issueTypes;
        this.all = new Cached<>(db, this::load);
    }

    private record All(
            Map<Long, HostProject> byId, Map<String, HostProject> byKey, Map<String, HostProject> byFormerKey) {}

    private All load() {
        Map<Long, HostProject> byId = new LinkedHashMap<>();
        Map<String, HostProject> byKey = new HashMap<>();
        Map<String, HostProject> byFormerKey = new HashMap<>();
        db.each("SELECT " + ProjectRow.COLUMNS + " FROM project ORDER BY lower_pname", row -> {
            HostProject project = new HostProject(ProjectRow.of(row), this);
            byId.put(project.getId(), project);
            byKey.put(project.getKey(), project);
        });
        db.each("SELECT project_id, project_key FROM project_key", row -> {
            HostProject project = byId.get(row.id("project_id"));
            if (project != null) {
                byFormerKey.put(row.must("project_key"), project);
            }
        });
        return new All(byId, byKey, byFormerKey);
    }

    /** The columns a new project brings along; ids of schemes are those of existing ones. */
    public record NewProject(
            String key,
            String name,
            String description,
            String url,
            String leadKey,
            String type,
            long assigneeType,
            long permissionScheme,
            long issueTypeScreenScheme,
            long fieldLayout) {}

    /** Creates a project; its issue type scheme is set apart. */
    public HostProject create(NewProject wanted) {
        return db.inTransaction(() -> {
            long id = db.nextId("Project");
            db.update(
                    "INSERT INTO project (id, pkey, originalkey, pname, lower_pname, description, url, lead_key, projecttype,"
                            + " assigneetype, pcounter, archived, permissionscheme, issuetypescreenscheme, fieldlayout)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    wanted.key(),
                    wanted.key(),
                    wanted.name(),
                    lower(wanted.name()),
                    wanted.description(),
                    wanted.url(),
                    wanted.leadKey(),
                    wanted.type(),
                    wanted.assigneeType(),
                    0L,
                    false,
                    wanted.permissionScheme(),
                    wanted.issueTypeScreenScheme(),
                    wanted.fieldLayout());
            db.update(
                    "INSERT INTO project_key (id, project_id, project_key) VALUES (?, ?, ?)",
                    db.nextId("ProjectKey"),
                    id,
                    wanted.key());
            all.outdate();
            return byId(id).orElseThrow();
        });
    }

    /** All projects by name. */
    public List<HostProject> all() {
        return List.copyOf(all.get().byId().values());
    }

    /** By id. */
    public Optional<HostProject> byId(@Nullable Long id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(all.get().byId().get(id));
    }

    /** By its key of now, case-sensitive. */
    public Optional<HostProject> byKey(@Nullable String key) {
        return key == null
                ? Optional.empty()
                : Optional.ofNullable(all.get().byKey().get(key));
    }

    /** By its key of now or a former one. */
    public Optional<HostProject> byAnyKey(@Nullable String key) {
        return byKey(key)
                .or(() -> key == null
                        ? Optional.empty()
                        : Optional.ofNullable(all.get().byFormerKey().get(key)));
    }

    /** By name, without regard to case. */
    public Optional<HostProject> byName(@Nullable String name) {
        return all().stream()
                .filter(project -> project.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** All keys a project has or had. */
    public Set<String> keysOf(long projectId) {
        return new TreeSet<>(db.list(
                "SELECT project_key FROM project_key WHERE project_id = ?", row -> row.must("project_key"), projectId));
    }

    /**
     * The number of the next issue of a project. It locks the project's row until the transaction ends, so two issues never get one
     * number, and a number is used up only if the issue is kept.
     */
    public long nextNumber(long projectId) {
        db.update("UPDATE project SET pcounter = pcounter + 1 WHERE id = ?", projectId);
        return counter(projectId);
    }

    /** The number of the newest issue. */
    public long counter(long projectId) {
        return db.count("SELECT pcounter AS n FROM project WHERE id = ?", projectId);
    }

    /** Gives a project another permission scheme. */
    public void setPermissionScheme(long projectId, long scheme) {
        set("permissionscheme", projectId, scheme);
    }

    /** Gives a project another issue type screen scheme. */
    public void setIssueTypeScreenScheme(long projectId, long scheme) {
        set("issuetypescreenscheme", projectId, scheme);
    }

    /** Gives a project another field configuration. */
    public void setFieldLayout(long projectId, long layout) {
        set("fieldlayout", projectId, layout);
    }

    /** Archives or restores a project; its issues are read-only meanwhile and found by no search. */
    public void setArchived(long projectId, boolean archived) {
        db.update("UPDATE project SET archived = ? WHERE id = ?", archived, projectId);
        all.outdate();
    }

    private void set(String column, long projectId, long value) {
        db.update("UPDATE project SET " + column + " = ? WHERE id = ?", value, projectId);
        all.outdate();
    }

    @Nullable
    ApplicationUser userOf(String key) {
        return users.byKeyEvenUnknown(key);
    }

    Collection<IssueType> issueTypesOf(Project project) {
        return issueTypes.apply(project);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ENGLISH);
    }
}
