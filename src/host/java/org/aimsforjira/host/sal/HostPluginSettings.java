package org.aimsforjira.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Settings of plugins in the database. Stands in for SAL's plugin settings on Jira's property sets: keys up to 100
 * characters, values up to 99,000, of the types String, List, Map and Properties of strings; null removes.
 */
public final class HostPluginSettings implements PluginSettingsFactory {
    private static final int KEY_LIMIT = 100;
    private static final int VALUE_LIMIT = 99_000;
    private static final String TABLE = "plugin_setting";

    private final DataSource dataSource;

    /** Creates the table where it is missing. */
    public HostPluginSettings(DataSource dataSource) {
        this.dataSource = dataSource;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE
                    + " (setting_key VARCHAR(400) NOT NULL PRIMARY KEY, kind VARCHAR(20) NOT NULL,"
                    + " setting_value VARCHAR(100000) NOT NULL)");
        } catch (SQLException e) {
            throw new IllegalStateException("The table of plugin settings cannot be created", e);
        }
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Settings("");
    }

    @Override
    public PluginSettings createSettingsForKey(@Nullable String key) {
        return new Settings(key == null ? "" : key + ":");
    }

    private final class Settings implements PluginSettings {
        private final String space;

        Settings(String space) {
            this.space = space;
        }

        @Override
        public @Nullable Object get(String key) {
            String full = full(key);
            return with("SELECT kind, setting_value FROM " + TABLE + " WHERE setting_key = ?", statement -> {
                statement.setString(1, full);
                try (ResultSet found = statement.executeQuery()) {
                    return found.next() ? SettingValue.read(found.getString(1), found.getString(2)) : null;
                }
            });
        }

        @Override
        public @Nullable Object put(String key, @Nullable Object value) {
            if (value == null) {
                return remove(key);
            }
            SettingValue written = SettingValue.of(value);
            if (written.text().length() > VALUE_LIMIT) {
                throw new IllegalArgumentException("The value of setting '" + key + "' has "
                        + written.text().length() + " characters; a plugin setting holds " + VALUE_LIMIT);
            }
            synchronized (HostPluginSettings.this) {
                Object before = remove(key);
                with("INSERT INTO " + TABLE + " (setting_key, kind, setting_value) VALUES (?, ?, ?)", statement -> {
                    statement.setString(1, full(key));
                    statement.setString(2, written.kind());
                    statement.setString(3, written.text());
                    return statement.executeUpdate();
                });
                return before;
            }
        }

        @Override
        public @Nullable Object remove(String key) {
            Object before = get(key);
            with("DELETE FROM " + TABLE + " WHERE setting_key = ?", statement -> {
                statement.setString(1, full(key));
                return statement.executeUpdate();
            });
            return before;
        }

        private String full(@Nullable String key) {
            if (key == null) {
                throw new IllegalArgumentException("The plugin settings key cannot be null");
            }
            if (key.length() > KEY_LIMIT) {
                throw new IllegalArgumentException("The plugin settings key cannot be more than " + KEY_LIMIT
                        + " characters, it has " + key.length() + ": " + key);
            }
            return space + key;
        }
    }

    private <T> @Nullable T with(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Plugin settings: " + e.getMessage(), e);
        }
    }

    private interface Work<T> {
        @Nullable
        T on(PreparedStatement statement) throws SQLException;
    }
}
