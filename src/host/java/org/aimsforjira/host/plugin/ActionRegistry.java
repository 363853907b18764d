package org.aimsforjira.host.plugin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The actions at work, by alias. Aliases are unique in the whole instance. */
final class ActionRegistry {
    private final Map<String, ActionMapping> byAlias = new ConcurrentHashMap<>();

    void add(ActionMapping mapping) {
        ActionMapping before = byAlias.putIfAbsent(mapping.alias(), mapping);
        if (before != null) {
            throw new DescriptorException("The alias " + mapping.alias() + " is taken by "
                    + before.type().getName());
        }
    }

    void remove(ActionMapping mapping) {
        byAlias.remove(mapping.alias(), mapping);
    }

    Optional<ActionMapping> find(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }
}
