package org.aimsforjira.bench;

import java.util.HashMap;
import java.util.Map;
import org.aimsforjira.host.db.Db;

/** The plugin's tables by their names without the prefix that Active Objects gives them. */
final class PluginTables {
    private static final String PREFIX = "AO_[0-9A-F]{6}_";

    private final Map<String, String> names = new HashMap<>();

    PluginTables(Db db) {
        for (String name : db.list("SELECT table_name FROM information_schema.tables", row -> row.must("table_name"))) {
            if (name.matches(PREFIX + ".+")) {
                names.put(name.replaceFirst(PREFIX, ""), '"' + name + '"');
            }
        }
    }

    /**
     * The name as a statement has it.
     *
     * @throws IllegalStateException when the plugin was never enabled
     */
    String name(String table) {
        String name = names.get(table);
        if (name == null) {
            throw new IllegalStateException("The plugin has no table " + table + ": enable it first");
        }
        return name;
    }
}
