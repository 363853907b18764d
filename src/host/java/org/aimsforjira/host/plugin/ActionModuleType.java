package org.aimsforjira.host.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import webwork.action.Action;

/** The module webwork1. Stands in for WebworkModuleDescriptor of Jira. */
final class ActionModuleType implements ModuleType {
    private static final Set<String> ROLES = Set.of("use", "admin", "sysadmin");

    private final ActionRegistry registry;

    ActionModuleType(ActionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Set<String> elements() {
        return Set.of("webwork1");
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        plugin.load(module.className());
        for (ActionMapping mapping : mappings(module, plugin)) {
            mapping.views().values().forEach(plugin::mustExist);
            mapping.commands()
                    .values()
                    .forEach(command -> command.views().values().forEach(plugin::mustExist));
        }
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        List<ActionMapping> mappings = mappings(module, plugin);
        mappings.forEach(registry::add);
        return () -> mappings.forEach(registry::remove);
    }

    private static List<ActionMapping> mappings(ModuleElement module, PluginScope plugin) {
        List<ActionMapping> mappings = new ArrayList<>();
        for (XmlElement actions : module.xml().children("actions")) {
            for (XmlElement action : actions.children("action")) {
                mappings.add(mapping(action, plugin));
            }
        }
        if (mappings.isEmpty()) {
            throw new DescriptorException("A webwork1 module needs <actions> with an <action>");
        }
        return mappings;
    }

    private static ActionMapping mapping(XmlElement action, PluginScope plugin) {
        String className = action.required("name");
        Class<?> type = plugin.load(className, Action.class);
        Map<String, ActionMapping.Command> commands = new HashMap<>();
        for (XmlElement command : action.children("command")) {
            commands.put(command.required("name"), new ActionMapping.Command(roles(command), views(command)));
        }
        String alias = action.attribute("alias", className.substring(className.lastIndexOf('.') + 1));
        return new ActionMapping(alias, type, plugin, roles(action), views(action), commands);
    }

    private static List<String> roles(XmlElement element) {
        String required = element.attribute("roles-required", "");
        List<String> roles = Arrays.stream(required.split(",", -1))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .toList();
        roles.stream().filter(role -> !ROLES.contains(role)).findFirst().ifPresent(role -> {
            throw new DescriptorException("roles-required=\"" + required + "\": there is no role " + role
                    + "; there are use, admin and sysadmin");
        });
        return roles;
    }

    private static Map<String, String> views(XmlElement element) {
        Map<String, String> views = new HashMap<>();
        for (XmlElement view : element.children("view")) {
            if (!view.text().endsWith(".vm")) {
                throw new DescriptorException("The host renders Velocity views only, not " + view.text());
            }
            views.put(view.required("name"), view.text());
        }
        return views;
    }
}
