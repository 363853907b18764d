package org.aimsforjira.descriptor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The plugin key stands in three places and is the same in all of them; module keys and action aliases are unique. */
final class KeyGuard implements Guard {

    @Override
    public List<String> findings(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        String key = jar.descriptor().getAttribute("key");
        for (String header : List.of("Atlassian-Plugin-Key", "Bundle-SymbolicName")) {
            if (!key.equals(jar.header(header))) {
                findings.add("The descriptor's key is '" + key + "' but the manifest's " + header + " is '"
                        + jar.header(header) + "'");
            }
        }
        findings.addAll(moduleKeys(jar));
        findings.addAll(aliases(jar));
        return findings;
    }

    private static List<String> moduleKeys(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element element : jar.allDescriptorElements()) {
            boolean module = element.getParentNode() == jar.descriptor() && element.hasAttribute("key");
            if (module && !seen.add(element.getAttribute("key"))) {
                findings.add("Two modules have the key '" + element.getAttribute("key") + "'");
            }
        }
        return findings;
    }

    private static List<String> aliases(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String tag : List.of("action", "command")) {
            for (Element element : jar.descriptorElements(tag)) {
                String alias = element.getAttribute("alias");
                if (!alias.isEmpty() && !seen.add(alias)) {
                    findings.add("The action alias '" + alias + "' stands twice; aliases are global to Jira");
                }
                if (!alias.isEmpty() && !alias.startsWith("Aims")) {
                    findings.add(
                            "The action alias '" + alias + "' does not begin with 'Aims'; aliases are global to Jira");
                }
            }
        }
        return findings;
    }
}
