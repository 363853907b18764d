package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.user.Groups;
import org.jspecify.annotations.Nullable;

/**
 * Global permissions, granted to groups; a grant without a group is for everybody. Whoever has SYSTEM_ADMIN has ADMINISTER as well
 * (Jira's documentation, "Managing global permissions"); no other permission implies another. A deactivated user has none.
 */
public final class GlobalPermissions {
    private final Db db;
    private final Groups groups;
    private final PermissionTypes types;
    private final Cached<List<Grant>> grants;

    /** Works on the tables of the database. */
    public GlobalPermissions(Db db, Groups groups, PermissionTypes types) {
        this.db = db;
        this.groups = groups;
        this.types = types;
        this.grants = new Cached<>(
                db,
                () -> db.list(
                        "SELECT permission, group_id FROM globalpermissionentry ORDER BY id",
                        row -> new Grant(row.must("permission"), row.text("group_id"))));
    }

    /**
     * A grant.
     *
     * @param permission key
     * @param group name, or null for everybody
     */
    public record Grant(String permission, @Nullable String group) {}

    /** All grants in the order they were given. */
    public List<Grant> grants() {
        return grants.get();
    }

    /** Grants to a group, or to everybody; false when it was granted before. */
    public boolean grant(GlobalPermissionKey permission, @Nullable String group) {
        return db.inTransaction(() -> {
            if (grants.get().contains(new Grant(permission.getKey(), group))) {
                return false;
            }
            db.update(
                    "INSERT INTO globalpermissionentry (id, permission, group_id) VALUES (?, ?, ?)",
                    db.nextId("GlobalPermissionEntry"),
                    permission.getKey(),
                    group);
            grants.outdate();
            return true;
        });
    }

    /** Takes a grant back; false when there was none. */
    public boolean revoke(GlobalPermissionKey permission, @Nullable String group) {
        int deleted = group == null
                ? db.update(
                        "DELETE FROM globalpermissionentry WHERE permission = ? AND group_id IS NULL",
                        permission.getKey())
                : db.update(
                        "DELETE FROM globalpermissionentry WHERE permission = ? AND group_id = ?",
                        permission.getKey(),
                        group);
        grants.outdate();
        return deleted > 0;
    }

    /** Takes every grant of a group back. */
    public boolean revokeAll(String group) {
        int deleted = db.update("DELETE FROM globalpermissionentry WHERE group_id = ?", group);
        grants.outdate();
        return deleted > 0;
    }

    /** Whether somebody, or nobody in particular, holds the permission. */
    public boolean holds(@Nullable ApplicationUser user, GlobalPermissionKey permission) {
        if (!types.known(permission) || (user != null && !user.isActive())) {
            return false;
        }
        Set<String> mine = groups.lowerNamesOf(user);
        return grants.get().stream()
                .filter(grant -> implies(grant.permission(), permission.getKey()))
                .anyMatch(grant ->
                        grant.group() == null || mine.contains(grant.group().toLowerCase(Locale.ENGLISH)));
    }

    private static boolean implies(String granted, String asked) {
        return granted.equals(asked)
                || (granted.equals(GlobalPermissionKey.SYSTEM_ADMIN.getKey())
                        && asked.equals(GlobalPermissionKey.ADMINISTER.getKey()));
    }

    /** Whether somebody administers Jira. */
    public boolean isAdmin(@Nullable ApplicationUser user) {
        return holds(user, GlobalPermissionKey.ADMINISTER);
    }
}
