package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.KeyedCache;
import org.aimsforjira.host.db.Row;
import org.aimsforjira.host.jira.user.Groups;
import org.aimsforjira.host.jira.user.HostGroup;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/** Project roles and who plays them in which project. */
public final class Roles {
    private static final int REMEMBERED = 2_000;

    private final Db db;
    private final Users users;
    private final Groups groups;
    private final Cached<List<HostRole>> all;
    private final KeyedCache<Long, List<HostRoleActor>> actors;

    /** Works on the tables of the database. */
    public Roles(Db db, Users users, Groups groups) {
        this.db = db;
        this.users = users;
        this.groups = groups;
        this.all = new Cached<>(
                db,
                () -> db.list(
                        "SELECT id, pname, description FROM projectrole ORDER BY pname",
                        row -> new HostRole(row.id("id"), row.must("pname"), text(row.text("description")))));
        this.actors = new KeyedCache<>(
                db,
                REMEMBERED,
                project -> Optional.of(db.list(
                        "SELECT id, pid, projectroleid, roletype, roletypeparameter FROM projectroleactor"
                                + " WHERE pid = ? ORDER BY id",
                        this::actor,
                        project)));
    }

    private HostRoleActor actor(Row row) {
        return new HostRoleActor(
                row.id("id"),
                row.id("pid"),
                row.id("projectroleid"),
                row.must("roletype"),
                row.must("roletypeparameter"),
                users,
                groups);
    }

    /** Creates a role. */
    public HostRole create(String name, String description) {
        if (byName(name).isPresent()) {
            throw new IllegalArgumentException("There is a project role '" + name + "' already.");
        }
        long id = db.nextId("ProjectRole");
        db.update("INSERT INTO projectrole (id, pname, description) VALUES (?, ?, ?)", id, name, description);
        all.outdate();
        return new HostRole(id, name, description);
    }

    /** Changes name and description. */
    public void update(long id, String name, String description) {
        db.update("UPDATE projectrole SET pname = ?, description = ? WHERE id = ?", name, description, id);
        all.outdate();
    }

    /** Deletes a role, its actors and its grants. */
    public void delete(long id) {
        db.transact(() -> {
            db.update("DELETE FROM projectroleactor WHERE projectroleid = ?", id);
            db.update(
                    "DELETE FROM schemepermissions WHERE perm_type = ? AND perm_parameter = ?",
                    RoleTypes.ROLE,
                    Long.toString(id));
            db.update("DELETE FROM projectrole WHERE id = ?", id);
            all.outdate();
            actors.outdate();
        });
    }

    /** All roles by name. */
    public List<HostRole> all() {
        return all.get();
    }

    /** By id. */
    public Optional<HostRole> byId(@Nullable Long id) {
        return all.get().stream().filter(role -> role.getId().equals(id)).findFirst();
    }

    /** By name, without regard to case. */
    public Optional<HostRole> byName(@Nullable String name) {
        return all.get().stream()
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Gives a user a role in a project; having it already is no error. */
    public void addUser(HostRole role, long projectId, ApplicationUser user) {
        add(role, projectId, RoleTypes.USER_ACTOR, user.getKey());
    }

    /** Gives a group a role in a project. */
    public void addGroup(HostRole role, long projectId, HostGroup group) {
        add(role, projectId, RoleTypes.GROUP_ACTOR, group.name());
    }

    /** Takes a user out of a role of a project. */
    public void removeUser(HostRole role, long projectId, ApplicationUser user) {
        remove(role, projectId, RoleTypes.USER_ACTOR, user.getKey());
    }

    /** Takes a group out of a role of a project. */
    public void removeGroup(HostRole role, long projectId, HostGroup group) {
        remove(role, projectId, RoleTypes.GROUP_ACTOR, group.name());
    }

    private void remove(HostRole role, long projectId, String type, String parameter) {
        db.update(
                "DELETE FROM projectroleactor WHERE pid = ? AND projectroleid = ? AND roletype = ?"
                        + " AND roletypeparameter = ?",
                projectId,
                role.id(),
                type,
                parameter);
        actors.outdate();
    }

    private void add(HostRole role, long projectId, String type, String parameter) {
        db.transact(() -> {
            if (!db.exists(
                    "SELECT id FROM projectroleactor WHERE pid = ? AND projectroleid = ? AND roletype = ?"
                            + " AND roletypeparameter = ?",
                    projectId,
                    role.id(),
                    type,
                    parameter)) {
                insert(projectId, role.id(), type, parameter);
            }
            actors.outdate();
        });
    }

    private void insert(long projectId, long roleId, String type, String parameter) {
        db.update(
                "INSERT INTO projectroleactor (id, pid, projectroleid, roletype, roletypeparameter)"
                        + " VALUES (?, ?, ?, ?, ?)",
                db.nextId("ProjectRoleActor"),
                projectId,
                roleId,
                type,
                parameter);
    }

    /** Who plays a role in a project. */
    HostRoleActors actors(long roleId, long projectId) {
        return new HostRoleActors(
                projectId,
                roleId,
                actors.get(projectId).orElse(List.of()).stream()
                        .filter(actor -> actor.getProjectRoleId() == roleId)
                        .toList());
    }

    /** Replaces the actors of a role in a project. */
    void replaceActors(long roleId, long projectId, Collection<com.atlassian.jira.security.roles.RoleActor> wanted) {
        db.transact(() -> {
            db.update("DELETE FROM projectroleactor WHERE pid = ? AND projectroleid = ?", projectId, roleId);
            wanted.forEach(actor -> insert(projectId, roleId, actor.getType(), actor.getParameter()));
            actors.outdate();
        });
    }

    /** Whether somebody plays a role in a project, by name or through a group. */
    public boolean plays(@Nullable ApplicationUser user, long roleId, long projectId) {
        return user != null && actors(roleId, projectId).contains(user);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
