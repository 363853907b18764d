package org.aimsforjira.host.jira.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.jspecify.annotations.Nullable;

/** The permission schemes, their grants and the projects that share them. */
public final class PermissionSchemes {
    /** Jira's default scheme has the id 0. */
    public static final long DEFAULT_SCHEME = 0;

    private final Db db;
    private final Projects projects;
    private final Cached<Map<Long, HostPermissionScheme>> all;

    /** Works on the tables of the database. */
    public PermissionSchemes(Db db, Projects projects) {
        this.db = db;
        this.projects = projects;
        this.all = new Cached<>(db, this::load);
    }

    /**
     * A grant to be.
     *
     * @param permissionKey what is granted
     * @param type kind of holder as in {@link HostPermissionScheme.Entry}
     * @param parameter group name, role id or user key, or null
     */
    public record Wanted(
            String permissionKey, String type, @Nullable String parameter) {}

    private Map<Long, HostPermissionScheme> load() {
        Map<Long, List<HostPermissionScheme.Entry>> entries = new LinkedHashMap<>();
        db.each(
                "SELECT id, scheme, permission_key, perm_type, perm_parameter FROM schemepermissions ORDER BY id",
                row -> entries.computeIfAbsent(row.id("scheme"), key -> new ArrayList<>())
                        .add(new HostPermissionScheme.Entry(
                                row.id("id"),
                                row.id("scheme"),
                                row.must("permission_key"),
                                row.must("perm_type"),
                                row.text("perm_parameter"))));
        Map<Long, HostPermissionScheme> schemes = new LinkedHashMap<>();
        db.each("SELECT id, pname, description FROM permissionscheme ORDER BY pname, id", row -> {
            long id = row.id("id");
            schemes.put(
                    id,
                    new HostPermissionScheme(
                            id,
                            row.must("pname"),
                            Objects.requireNonNullElse(row.text("description"), ""),
                            List.copyOf(entries.getOrDefault(id, List.of()))));
        });
        return schemes;
    }

    /** All schemes by name. */
    public List<HostPermissionScheme> all() {
        return List.copyOf(all.get().values());
    }

    /** By id. */
    public Optional<HostPermissionScheme> byId(@Nullable Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(all.get().get(id));
    }

    /** By name. */
    public Optional<HostPermissionScheme> byName(@Nullable String name) {
        return all().stream().filter(scheme -> scheme.name().equals(name)).findFirst();
    }

    /** The scheme of a project. */
    public HostPermissionScheme of(HostProject project) {
        return byId(projects.byId(project.getId()).orElse(project).row().permissionScheme())
                .orElseThrow(() -> new IllegalStateException("no permission scheme for " + project));
    }

    /** The projects that use a scheme, by name. */
    public List<HostProject> projectsOf(long schemeId) {
        return projects.all().stream()
                .filter(project -> project.row().permissionScheme() == schemeId)
                .toList();
    }

    /** Creates a scheme with grants. */
    public HostPermissionScheme create(String name, String description, Collection<Wanted> grants) {
        return create(db.nextId("PermissionScheme"), name, description, grants);
    }

    /** Creates the scheme new projects get, with Jira's id for it. */
    public HostPermissionScheme createDefault(String name, String description, Collection<Wanted> grants) {
        return create(DEFAULT_SCHEME, name, description, grants);
    }

    private HostPermissionScheme create(long id, String name, String description, Collection<Wanted> grants) {
        return db.inTransaction(() -> {
            db.update("INSERT INTO permissionscheme (id, pname, description) VALUES (?, ?, ?)", id, name, description);
            grants.forEach(grant -> insert(id, grant));
            all.outdate();
            return byId(id).orElseThrow();
        });
    }

    /** Changes name and description; the grants stay. */
    public void rename(long id, String name, String description) {
        db.update("UPDATE permissionscheme SET pname = ?, description = ? WHERE id = ?", name, description, id);
        all.outdate();
    }

    /** Makes the grants those given; a grant that was there before keeps its id. */
    public void replaceGrants(long id, Collection<Wanted> grants) {
        db.transact(() -> {
            List<Wanted> missing = new ArrayList<>(grants);
            for (HostPermissionScheme.Entry entry : byId(id).orElseThrow().entries()) {
                if (!missing.remove(new Wanted(entry.permissionKey(), entry.type(), entry.parameter()))) {
                    db.update("DELETE FROM schemepermissions WHERE id = ?", entry.id());
                }
            }
            missing.forEach(grant -> insert(id, grant));
            all.outdate();
        });
    }

    /** Adds a grant; the same grant twice is kept once. */
    public void grant(long id, Wanted grant) {
        db.transact(() -> {
            boolean there = byId(id).orElseThrow().entries().stream()
                    .anyMatch(
                            entry -> new Wanted(entry.permissionKey(), entry.type(), entry.parameter()).equals(grant));
            if (!there) {
                insert(id, grant);
                all.outdate();
            }
        });
    }

    private void insert(long id, Wanted grant) {
        db.update(
                "INSERT INTO schemepermissions (id, scheme, permission_key, perm_type, perm_parameter)"
                        + " VALUES (?, ?, ?, ?, ?)",
                db.nextId("SchemePermissions"),
                id,
                grant.permissionKey(),
                grant.type(),
                grant.parameter());
    }

    /** Takes one grant back. */
    public void deleteEntry(long entryId) {
        db.update("DELETE FROM schemepermissions WHERE id = ?", entryId);
        all.outdate();
    }

    /** Deletes a scheme; its projects get the default one. */
    public void delete(long id) {
        db.transact(() -> {
            projectsOf(id).forEach(project -> projects.setPermissionScheme(project.getId(), DEFAULT_SCHEME));
            db.update("DELETE FROM schemepermissions WHERE scheme = ?", id);
            db.update("DELETE FROM permissionscheme WHERE id = ?", id);
            all.outdate();
        });
    }
}
