package org.aimsforjira.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code atlassian-plugin.xml} says. Read strictly: in Jira one module that cannot be enabled takes the whole plugin
 * down ("0 of N modules enabled", seen on a live 10.3 by the TestPlanIt project), so nothing is skipped quietly here.
 *
 * @param key key of the plugin
 * @param name name for people
 * @param version version from plugin-info
 * @param vendor vendor from plugin-info
 * @param description description from plugin-info, may be empty
 * @param params parameters of plugin-info, such as configure.url
 * @param i18nBundles base names of the text bundles
 * @param modules the modules in their order
 */
record PluginDescriptor(
        String key,
        String name,
        String version,
        String vendor,
        String description,
        Map<String, String> params,
        List<String> i18nBundles,
        List<ModuleElement> modules) {
    PluginDescriptor {
        params = Map.copyOf(params);
        i18nBundles = List.copyOf(i18nBundles);
        modules = List.copyOf(modules);
    }

    /** Reads a descriptor. */
    static PluginDescriptor read(InputStream in) {
        XmlElement root;
        try {
            root = XmlElement.read(in);
        } catch (IOException e) {
            throw new DescriptorException("atlassian-plugin.xml is not well-formed: " + e.getMessage(), e);
        }
        if (!root.name().equals("atlassian-plugin")) {
            throw new DescriptorException(
                    "atlassian-plugin.xml starts with <" + root.name() + ">, not <atlassian-plugin>");
        }
        String pluginsVersion = root.attribute("plugins-version", root.attribute("pluginsVersion", "1"));
        if (!pluginsVersion.equals("2")) {
            throw new DescriptorException("plugins-version is " + pluginsVersion + "; an OSGi plugin needs 2");
        }
        XmlElement info = root.child("plugin-info")
                .orElseThrow(() -> new DescriptorException("atlassian-plugin.xml has no <plugin-info>"));
        return new PluginDescriptor(
                root.required("key"),
                root.attribute("name", root.required("key")),
                info.childText("version", ""),
                info.child("vendor").map(vendor -> vendor.attribute("name", "")).orElse(""),
                info.childText("description", ""),
                info.params(),
                i18nBundles(root),
                modules(root));
    }

    private static List<String> i18nBundles(XmlElement root) {
        return root.children("resource").stream()
                .filter(resource -> resource.attribute("type", "").equals("i18n"))
                .map(resource -> resource.required("location"))
                .toList();
    }

    private static List<ModuleElement> modules(XmlElement root) {
        List<ModuleElement> modules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (XmlElement child : root.children()) {
            if (child.name().equals("plugin-info") || child.name().equals("resource")) {
                continue;
            }
            ModuleElement module = new ModuleElement(root.required("key"), child);
            if (!keys.add(module.key())) {
                throw new DescriptorException("Two modules have the key " + module.key());
            }
            modules.add(module);
        }
        return modules;
    }
}
