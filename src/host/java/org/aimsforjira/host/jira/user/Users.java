package org.aimsforjira.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.KeyedCache;
import org.aimsforjira.host.db.Row;
import org.jspecify.annotations.Nullable;

/**
 * The users. A new user gets the key JIRAUSER and its id, which differs from the name and stays when the name changes (Atlassian,
 * "GDPR changes in Jira": Jira 8.4 and later). Names are compared without regard to case.
 */
public final class Users {
    private static final String COLUMNS = "id, user_key, user_name, display_name, email, active";
    private static final int REMEMBERED = 5_000;

    private final Db db;
    private final Clock clock;
    private final KeyedCache<String, HostUser> byKey;
    private final KeyedCache<String, HostUser> byName;
    private final KeyedCache<String, Preferences> preferences;

    /** Works on the tables of the database. */
    public Users(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
        this.byKey = new KeyedCache<>(db, REMEMBERED, key -> one("user_key = ?", key));
        this.byName = new KeyedCache<>(db, REMEMBERED, name -> one("lower_user_name = ?", name));
        this.preferences = new KeyedCache<>(db, REMEMBERED, this::loadPreferences);
    }

    private Optional<HostUser> one(String where, Object value) {
        return db.first("SELECT " + COLUMNS + " FROM app_user WHERE " + where, Users::user, value);
    }

    static HostUser user(Row row) {
        return new HostUser(
                row.id("id"),
                row.must("user_key"),
                row.must("user_name"),
                row.must("display_name"),
                row.must("email"),
                row.flag("active"));
    }

    /** Creates an active user. */
    public HostUser create(String name, String displayName, String email, String password) {
        long id = db.nextId("ApplicationUser");
        db.update(
                "INSERT INTO app_user (id, user_key, user_name, lower_user_name, display_name, lower_display_name, email, active,"
                        + " credential, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                "JIRAUSER" + id,
                name,
                lower(name),
                displayName,
                lower(displayName),
                email,
                true,
                Passwords.hash(password),
                clock.millis());
        outdate();
        return one("id = ?", id).orElseThrow();
    }

    /** By id. */
    public Optional<HostUser> byId(long id) {
        return one("id = ?", id);
    }

    /** By key, case-sensitive. */
    public Optional<HostUser> byKey(@Nullable String key) {
        return key == null || key.isEmpty() ? Optional.empty() : byKey.get(key);
    }

    /** By name, without regard to case. */
    public Optional<HostUser> byName(@Nullable String name) {
        return name == null || name.isEmpty() ? Optional.empty() : byName.get(lower(name));
    }

    /** By key; somebody whose account is gone stands for keys nobody has. Null for null. */
    public @Nullable ApplicationUser byKeyEvenUnknown(@Nullable String key) {
        return key == null ? null : byKey(key).orElseGet(() -> HostUser.unknown(key, key));
    }

    /** All users by display name. */
    public List<HostUser> all() {
        return db.list("SELECT " + COLUMNS + " FROM app_user ORDER BY lower_display_name, id", Users::user);
    }

    /** How many there are. */
    public int size() {
        return (int) db.count("SELECT COUNT(*) AS n FROM app_user");
    }

    /** Active users of whom a word of the display name or the name starts with the text; what a user picker offers. */
    public List<HostUser> find(String text, int limit) {
        String start = lower(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return db.list(
                "SELECT " + COLUMNS + " FROM app_user WHERE active = TRUE AND (lower_user_name LIKE ? ESCAPE '!'"
                        + " OR lower_display_name LIKE ? ESCAPE '!' OR lower_display_name LIKE ? ESCAPE '!')"
                        + " ORDER BY lower_display_name, id LIMIT " + limit,
                Users::user,
                start,
                start,
                "% " + start);
    }

    /** The user of that name if the password is right and the account active. */
    public Optional<HostUser> authenticate(String name, String password) {
        return byName(name)
                .filter(HostUser::isActive)
                .filter(user -> db.first(
                                "SELECT credential FROM app_user WHERE user_key = ?",
                                row -> row.must("credential"),
                                user.getKey())
                        .filter(stored -> Passwords.matches(password, stored))
                        .isPresent());
    }

    /** Sets a new password. */
    public void setPassword(ApplicationUser user, String password) {
        db.update("UPDATE app_user SET credential = ? WHERE user_key = ?", Passwords.hash(password), user.getKey());
    }

    /** Activates or deactivates an account; a deactivated user cannot log in but stays on issues. */
    public void setActive(ApplicationUser user, boolean active) {
        db.update("UPDATE app_user SET active = ? WHERE user_key = ?", active, user.getKey());
        outdate();
    }

    /** Changes the name somebody logs in with; the key stays. */
    public void rename(ApplicationUser user, String name) {
        db.update(
                "UPDATE app_user SET user_name = ?, lower_user_name = ? WHERE user_key = ?",
                name,
                lower(name),
                user.getKey());
        outdate();
    }

    /** Takes name, display name and address away and deactivates the account; the key stays. */
    void anonymize(ApplicationUser user, String name, String displayName) {
        rename(user, name);
        db.update(
                "UPDATE app_user SET display_name = ?, lower_display_name = ?, email = ?, active = FALSE WHERE user_key = ?",
                displayName,
                lower(displayName),
                name + "@jira.invalid",
                user.getKey());
        outdate();
    }

    /** The language somebody chose, else the default, which is English. Nobody, too, gets the default. */
    public Locale localeOf(@Nullable ApplicationUser user) {
        return user == null
                ? Locale.ENGLISH
                : preferences.get(user.getKey()).map(Preferences::locale).orElse(Locale.ENGLISH);
    }

    /** The time zone somebody chose, else that of the server. */
    public ZoneId zoneOf(@Nullable ApplicationUser user) {
        return user == null
                ? ZoneId.systemDefault()
                : preferences.get(user.getKey()).map(Preferences::zone).orElse(ZoneId.systemDefault());
    }

    /** Chooses a language. */
    public void setLocale(ApplicationUser user, Locale locale) {
        db.update("UPDATE app_user SET locale = ? WHERE user_key = ?", locale.toLanguageTag(), user.getKey());
        outdate();
    }

    /** Chooses a time zone. */
    public void setZone(ApplicationUser user, ZoneId zone) {
        db.update("UPDATE app_user SET time_zone = ? WHERE user_key = ?", zone.getId(), user.getKey());
        outdate();
    }

    private Optional<Preferences> loadPreferences(String key) {
        return db.first(
                "SELECT locale, time_zone FROM app_user WHERE user_key = ?",
                row -> {
                    String locale = row.text("locale");
                    String zone = row.text("time_zone");
                    return new Preferences(
                            locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale),
                            zone == null ? ZoneId.systemDefault() : ZoneId.of(zone));
                },
                key);
    }

    private void outdate() {
        byKey.outdate();
        byName.outdate();
        preferences.outdate();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ENGLISH);
    }

    private record Preferences(Locale locale, ZoneId zone) {}
}
