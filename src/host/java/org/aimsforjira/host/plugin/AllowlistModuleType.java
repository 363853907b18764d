package org.aimsforjira.host.plugin;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The module velocity-allowlist. A plugin may list methods of its own classes only (DAC "Configuring the Velocity method
 * allowlist"); an entry whose class or method does not exist is refused, because it protects nothing.
 */
final class AllowlistModuleType implements ModuleType {
    private static final Pattern ENTRY = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[\\]; ]*)\\)");

    @Override
    public Set<String> elements() {
        return Set.of("velocity-allowlist");
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        for (String entry : entries(module)) {
            var parts = ENTRY.matcher(entry);
            if (!parts.matches()) {
                throw new DescriptorException(
                        "'" + entry + "' is not of the form package.Class#method(parameter types)");
            }
            Class<?> type = plugin.load(parts.group(1));
            if (type.getClassLoader() != plugin.loader()) {
                throw new DescriptorException("'" + entry + "': a plugin may list methods of its own classes only");
            }
            boolean known = java.util.Arrays.stream(type.getMethods())
                    .anyMatch(method -> MethodAllowlist.entry(type, method).equals(entry));
            if (!known) {
                throw new DescriptorException("'" + entry + "': the class has no such public method");
            }
        }
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        Set<String> entries = entries(module);
        plugin.allowlist().add(entries);
        return () -> plugin.allowlist().remove(entries);
    }

    private static Set<String> entries(ModuleElement module) {
        return module.xml().children("method").stream().map(XmlElement::text).collect(Collectors.toSet());
    }
}
