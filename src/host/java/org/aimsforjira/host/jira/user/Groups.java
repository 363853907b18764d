package org.aimsforjira.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.host.db.Cached;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.KeyedCache;
import org.jspecify.annotations.Nullable;

/** The groups and who is in them. Names are compared without regard to case. */
public final class Groups {
    private static final int REMEMBERED = 5_000;

    private final Db db;
    private final Cached<List<HostGroup>> all;
    private final KeyedCache<String, Set<HostGroup>> ofUser;

    /** Works on the tables of the database. */
    public Groups(Db db) {
        this.db = db;
        this.all = new Cached<>(
                db,
                () -> db.list(
                        "SELECT id, group_name FROM cwd_group ORDER BY lower_group_name",
                        row -> new HostGroup(row.id("id"), row.must("group_name"))));
        this.ofUser = new KeyedCache<>(db, REMEMBERED, this::load);
    }

    private Optional<Set<HostGroup>> load(String userKey) {
        return Optional.of(Set.copyOf(db.list(
                "SELECT g.id, g.group_name FROM cwd_group g JOIN cwd_membership m ON m.group_id = g.id"
                        + " JOIN app_user u ON u.id = m.user_id WHERE u.user_key = ?",
                row -> new HostGroup(row.id("id"), row.must("group_name")),
                userKey)));
    }

    /** Creates a group. */
    public HostGroup create(String name, String description) {
        long id = db.nextId("Group");
        db.update(
                "INSERT INTO cwd_group (id, group_name, lower_group_name, description) VALUES (?, ?, ?, ?)",
                id,
                name,
                lower(name),
                description);
        all.outdate();
        return new HostGroup(id, name);
    }

    /** Puts a user into a group; being there already is no error. */
    public void add(ApplicationUser user, HostGroup group) {
        db.transact(() -> {
            Long id = user.getId();
            if (!db.exists("SELECT user_id FROM cwd_membership WHERE group_id = ? AND user_id = ?", group.id(), id)) {
                db.update("INSERT INTO cwd_membership (group_id, user_id) VALUES (?, ?)", group.id(), id);
            }
            ofUser.outdate();
        });
    }

    /** Takes a user out of a group. */
    public void remove(ApplicationUser user, HostGroup group) {
        db.update("DELETE FROM cwd_membership WHERE group_id = ? AND user_id = ?", group.id(), user.getId());
        ofUser.outdate();
    }

    /** All groups by name. */
    public List<HostGroup> all() {
        return all.get();
    }

    /** By name. */
    public Optional<HostGroup> byName(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        return all.get().stream()
                .filter(group -> lower(group.name()).equals(lower(name)))
                .findFirst();
    }

    /** The groups of a user; none for nobody. */
    public Set<HostGroup> of(@Nullable ApplicationUser user) {
        return user == null ? Set.of() : ofUser.get(user.getKey()).orElse(Set.of());
    }

    /** The names of the groups of a user, in lower case. */
    public Set<String> lowerNamesOf(@Nullable ApplicationUser user) {
        return of(user).stream().map(group -> lower(group.name())).collect(Collectors.toUnmodifiableSet());
    }

    /** The users of a group by display name. */
    public List<HostUser> members(String groupName) {
        return db.list(
                "SELECT u.id, u.user_key, u.user_name, u.display_name, u.email, u.active FROM app_user u"
                        + " JOIN cwd_membership m ON m.user_id = u.id JOIN cwd_group g ON g.id = m.group_id"
                        + " WHERE g.lower_group_name = ? ORDER BY u.lower_display_name, u.id",
                Users::user,
                lower(groupName));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ENGLISH);
    }
}
