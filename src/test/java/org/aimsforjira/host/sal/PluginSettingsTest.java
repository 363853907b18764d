package org.aimsforjira.host.sal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.jira.TestDatabases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Plugin settings")
class PluginSettingsTest {
    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    @DisplayName("keep strings, lists, maps and properties, and forget what is set to null")
    void keepValues(DatabaseKind kind) {
        try (HostDatabase database = TestDatabases.open(kind)) {
            HostPluginSettings factory = new HostPluginSettings(database.dataSource());
            PluginSettings global = factory.createGlobalSettings();
            Properties properties = new Properties();
            properties.setProperty("ä", "ö = ü");

            assertNull(global.put("text", "one"));
            assertEquals("one", global.put("text", "two"));
            global.put("list", List.of("a", "", "b,c"));
            global.put("map", Map.of("k", "v"));
            global.put("properties", properties);

            PluginSettings again = new HostPluginSettings(database.dataSource()).createGlobalSettings();
            assertEquals("two", again.get("text"));
            assertEquals(List.of("a", "", "b,c"), again.get("list"));
            assertEquals(Map.of("k", "v"), again.get("map"));
            assertEquals(properties, again.get("properties"));
            assertEquals("two", again.put("text", null));
            assertNull(again.get("text"));
            assertNull(factory.createSettingsForKey("other").get("list"));
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    @DisplayName("hold keys of 100 and values of 99,000 characters and not one more")
    void haveLimits(DatabaseKind kind) {
        try (HostDatabase database = TestDatabases.open(kind)) {
            PluginSettings settings = new HostPluginSettings(database.dataSource()).createGlobalSettings();
            settings.put("k".repeat(100), "v".repeat(99_000));

            assertEquals("v".repeat(99_000), settings.get("k".repeat(100)));
            assertThrows(IllegalArgumentException.class, () -> settings.put("k".repeat(101), "v"));
            assertThrows(IllegalArgumentException.class, () -> settings.put("k", "v".repeat(99_001)));
            assertThrows(IllegalArgumentException.class, () -> settings.put("k", 7));
            assertThrows(IllegalArgumentException.class, () -> settings.get(null));
        }
    }
}
