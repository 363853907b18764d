package org.aimsforjira.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the templates call is what the allow-list names, no more and no less. Since Jira 10.5 a call that is not listed is blocked
 * without a word: the page just stays empty there.
 */
final class TemplateGuard implements Guard {

    @Override
    public List<String> findings(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        Set<String> called = new TreeSet<>();
        for (String name : jar.names()) {
            if (name.endsWith(".vm")) {
                TemplateCalls template = TemplateCalls.of(name, jar.text(name).orElseThrow());
                called.addAll(template.calls());
                findings.addAll(template.findings());
            }
        }
        List<String> listed = new ArrayList<>();
        jar.descriptorElements("velocity-allowlist").forEach(list -> {
            for (int i = 0; i < list.getElementsByTagName("method").getLength(); i++) {
                listed.add(list.getElementsByTagName("method")
                        .item(i)
                        .getTextContent()
                        .trim());
            }
        });
        called.stream()
                .filter(call -> !listed.contains(call))
                .forEach(call -> findings.add("A template calls " + call + ", which the allow-list lacks"));
        listed.stream()
                .filter(call -> !called.contains(call))
                .forEach(call -> findings.add("The allow-list names " + call + ", which no template calls"));
        if (!listed.equals(listed.stream().sorted().distinct().toList())) {
            findings.add("The allow-list is not in alphabetical order, or has an entry twice");
        }
        return findings;
    }
}
