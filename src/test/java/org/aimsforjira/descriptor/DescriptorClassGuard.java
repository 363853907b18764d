package org.aimsforjira.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Every class that the descriptor names is in the jar, or it is the platform's and its package is imported; every element is one
 * that Jira knows; every template, script and style it names is there. One module that cannot be loaded disables the whole plugin.
 */
final class DescriptorClassGuard implements Guard {

    private static final Set<String> CLASS_ELEMENTS =
            Set.of("entity", "upgradeTask", "condition-class", "validator-class", "function-class", "class");

    /** Element names that Jira 11.3 reads; see the reference of module types in the documentation of each. */
    private static final Set<String> KNOWN_ELEMENTS = Set.of(
            ("action actions amd-module ao atlassian-plugin author categories category command component-import condition "
                            + "condition-class conditions context context-provider dashboard-item data definition "
                            + "deletable dependency description entity fname function-class global-permission icon "
                            + "jql-function label link list method order orderable param plugin-info project-permission "
                            + "resource rest rest-migration rest-v2 styleClass supports-ajax-load tooltip "
                            + "transformation transformer unique upgradeTask user-anonymization-handler "
                            + "user-key-change-handler validator-class velocity-allowlist vendor "
                            + "version view web-item web-panel web-resource web-section webwork1 workflow-condition "
                            + "workflow-function workflow-validator thumbnail title")
                    .split(" "));

    @Override
    public List<String> findings(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        for (Element element : jar.allDescriptorElements()) {
            if (!KNOWN_ELEMENTS.contains(element.getTagName())) {
                findings.add("Jira knows no descriptor element <" + element.getTagName() + ">");
            }
            classNames(element).forEach(name -> findings.addAll(check(jar, name)));
            resource(element)
                    .filter(path -> !jar.has(path))
                    .ifPresent(path ->
                            findings.add("The descriptor names the file '" + path + "', which is not in the jar"));
        }
        return findings;
    }

    private static List<String> classNames(Element element) {
        List<String> names = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i).getNodeName().equals("class")) {
                names.add(attributes.item(i).getNodeValue());
            }
        }
        if (element.getTagName().equals("action")) {
            names.add(element.getAttribute("name"));
        }
        if (CLASS_ELEMENTS.contains(element.getTagName())) {
            names.add(element.getTextContent().trim());
        }
        if (element.getTagName().equals("method")) {
            names.add(element.getTextContent().trim().replaceFirst("#.*", ""));
        }
        return names;
    }

    private static List<String> check(PluginJar jar, String name) {
        if (name.startsWith("java.") || jar.hasClass(name)) {
            return List.of();
        }
        if (!name.startsWith("com.atlassian.") || !Api.has(name)) {
            return List.of("The descriptor names the class '" + name + "', which is neither in the jar nor in the API");
        }
        String packageName = name.substring(0, name.lastIndexOf('.'));
        return jar.importedPackages().contains(packageName)
                ? List.of()
                : List.of(
                        "The descriptor names the class '" + name + "', but the manifest does not import its package");
    }

    private static java.util.Optional<String> resource(Element element) {
        String location = element.getAttribute("location");
        return switch (element.getTagName()) {
            case "resource" -> {
                if (element.getAttribute("type").equals("i18n")) {
                    yield java.util.Optional.of(location.replace('.', '/') + ".properties");
                }
                yield location.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(relative(location));
            }
            case "view" ->
                java.util.Optional.of(relative(element.getTextContent().trim()));
            default -> java.util.Optional.empty();
        };
    }

    private static String relative(String location) {
        return location.startsWith("/") ? location.substring(1) : location;
    }
}
