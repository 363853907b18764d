package org.aimsforjira.host.jira.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.user.Users;

/**
 * From names to keys of users. A user may be given by name, else by full name or email address (Jira Data Center's documentation,
 * "Advanced searching - fields reference", assignee and reporter).
 */
final class UserValues {
    private final Db db;
    private final Users users;

    UserValues(Db db, Users users) {
        this.db = db;
        this.users = users;
    }

    Set<Object> keys(Literal literal) {
        String name = literal.written();
        Set<Object> keys = new LinkedHashSet<>();
        users.byName(name).ifPresent(user -> keys.add(user.getKey()));
        if (keys.isEmpty()) {
            String lower = name.toLowerCase(Locale.ENGLISH);
            keys.addAll(db.list(
                    "SELECT user_key FROM app_user WHERE lower_display_name = ? OR LOWER(email) = ? ORDER BY id",
                    row -> row.must("user_key"),
                    lower,
                    lower));
        }
        return keys;
    }
}
