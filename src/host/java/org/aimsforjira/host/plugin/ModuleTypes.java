package org.aimsforjira.host.plugin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The kinds of modules the host runs. An element it does not know is refused: it would silently do nothing. */
final class ModuleTypes {
    private final Map<String, ModuleType> byElement = new HashMap<>();

    ModuleTypes(List<ModuleType> types) {
        types.forEach(type -> type.elements().forEach(element -> byElement.put(element, type)));
    }

    ModuleType of(ModuleElement module) {
        ModuleType type = byElement.get(module.type());
        if (type == null) {
            throw new DescriptorException("<" + module.type() + "> is no module the host knows; it knows "
                    + String.join(", ", new TreeSet<>(byElement.keySet())));
        }
        return type;
    }
}
