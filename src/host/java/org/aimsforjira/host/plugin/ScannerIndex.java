package org.aimsforjira.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;

/**
 * The index of beans in {@code META-INF/plugin-components}. Stands in for the reader in atlassian-spring-scanner-runtime:
 * one entry a line, {@code class}, {@code class#name} or {@code class#interface,interface}; the product's own files
 * ({@code -jira}) are read as well.
 *
 * @param components beans of the plugin
 * @param imports services of the host
 * @param exports beans that become services, with their interfaces
 */
record ScannerIndex(List<Entry> components, List<Entry> imports, List<Entry> exports) {
    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String SPRING_FILE = "META-INF/spring/plugin-context.xml";

    ScannerIndex {
        components = List.copyOf(components);
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
    }

    static ScannerIndex read(Bundle bundle) {
        String spring = text(bundle, SPRING_FILE);
        if (!spring.contains("scan-indexes")) {
            throw new DescriptorException(
                    SPRING_FILE + " is missing or has no <atlassian-scanner:scan-indexes/>: no bean would be made");
        }
        return new ScannerIndex(entries(bundle, "component"), entries(bundle, "imports"), entries(bundle, "exports"));
    }

    private static List<Entry> entries(Bundle bundle, String file) {
        String lines = text(bundle, FOLDER + file) + "\n" + text(bundle, FOLDER + file + "-jira");
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Entry::of)
                .toList();
    }

    private static String text(Bundle bundle, String path) {
        URL url = bundle.getEntry(path);
        if (url == null) {
            return "";
        }
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * A line of the index.
     *
     * @param className class of the bean, or interface of the service
     * @param details what stands after the #: a bean name, or interfaces
     */
    record Entry(String className, List<String> details) {
        Entry {
            details = List.copyOf(details);
        }

        static Entry of(String line) {
            int mark = line.indexOf('#');
            if (mark < 0) {
                return new Entry(line, List.of());
            }
            return new Entry(
                    line.substring(0, mark),
                    Arrays.asList(line.substring(mark + 1).split(",", -1)));
        }

        /** The given name, or the simple class name with a small first letter. */
        String beanName() {
            return details.isEmpty() ? defaultName() : details.get(0);
        }

        /** The simple class name with a small first letter. */
        String defaultName() {
            String simple = className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
            return java.beans.Introspector.decapitalize(simple);
        }
    }
}
