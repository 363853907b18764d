package org.aimsforjira.host.jira.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The functions queries may call: Jira's own and those of plugins. Names do not regard case. */
public final class JqlFunctions {
    private final Map<String, JqlFunction> byName = new ConcurrentSkipListMap<>();

    /**
     * Adds a function.
     *
     * @throws IllegalArgumentException with a sentence for the administrator if its name is missing or taken
     */
    public void register(JqlFunction function) {
        String name = function.getFunctionName();
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException(
                    "The JQL function " + function.getClass().getName() + " has no name");
        }
        JqlFunction other = byName.putIfAbsent(key(name), function);
        if (other != null) {
            throw new IllegalArgumentException("There is a JQL function " + name + " already, made by "
                    + other.getClass().getName() + "; choose another fname");
        }
    }

    /** Takes a function away again; one that is not there is no fault. */
    public void unregister(JqlFunction function) {
        byName.values().removeIf(registered -> registered == function);
    }

    /** The function of a name. */
    Optional<JqlFunction> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** All functions by name. */
    public List<JqlFunction> all() {
        return List.copyOf(byName.values());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ENGLISH);
    }
}
