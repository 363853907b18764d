package org.aimsforjira.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.aimsforjira.host.jira.TestDatabases;

/** Makes small plugin jars out of compiled test classes, sound ones and broken ones. */
public final class TestPlugin {
    /** Key of the plugin. */
    public static final String KEY = "org.sample.plugin";

    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.activeobjects.external",
            "com.atlassian.event.api",
            "com.atlassian.annotations.security",
            "com.atlassian.jira.component",
            "com.atlassian.jira.plugin.webfragment.conditions",
            "com.atlassian.jira.plugin.webfragment.contextproviders",
            "com.atlassian.jira.plugin.webfragment.model",
            "com.atlassian.jira.security",
            "com.atlassian.jira.security.request",
            "com.atlassian.jira.security.xsrf",
            "com.atlassian.jira.user",
            "com.atlassian.jira.util",
            "com.atlassian.jira.web",
            "com.atlassian.jira.web.action",
            "com.atlassian.jira.web.util",
            "com.atlassian.plugin",
            "com.atlassian.plugin.web",
            "com.atlassian.plugin.web.api.model",
            "com.atlassian.plugin.web.baseconditions",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.message",
            "com.atlassian.sal.api.pluginsettings",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.upgrade",
            "com.atlassian.sal.api.user",
            "com.atlassian.sal.api.websudo",
            "com.atlassian.templaterenderer",
            "com.atlassian.webresource.api.assembler",
            "jakarta.annotation",
            "jakarta.inject",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "net.java.ao",
            "net.java.ao.schema",
            "webwork.action");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> components = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();
    private final List<String> exports = new ArrayList<>();
    private final StringBuilder modules = new StringBuilder();
    private String importPackage = IMPORTS;
    private String manifestKey = KEY;

    private TestPlugin() {
        file(
                "META-INF/spring/plugin-context.xml",
                "<beans xmlns=\"http://www.springframework.org/schema/beans\""
                        + " xmlns:atlassian-scanner=\"http://www.atlassian.com/schema/atlassian-scanner/2\">"
                        + "<atlassian-scanner:scan-indexes/></beans>");
    }

    /** An empty plugin. */
    public static TestPlugin sample() {
        return new TestPlugin();
    }

    /** Adds an element to the descriptor. */
    public TestPlugin module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    /** Adds a file. */
    public TestPlugin file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds classes with the classes inside them. */
    public TestPlugin classes(Class<?>... types) {
        for (Class<?> type : types) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalArgumentException(path);
                }
                files.put(path, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            classes(type.getDeclaredClasses());
        }
        return this;
    }

    /** Adds beans, also to the index. */
    public TestPlugin beans(Class<?>... types) {
        for (Class<?> type : types) {
            components.add(type.getName());
        }
        return classes(types);
    }

    /** Adds a line to the index of components, whether or not there is such a class. */
    public TestPlugin component(String line) {
        components.add(line);
        return this;
    }

    /** Adds services to the index of imports. */
    public TestPlugin imports(Class<?>... types) {
        for (Class<?> type : types) {
            imports.add(type.getName());
        }
        return this;
    }

    /** Adds a bean to the index of exports. */
    public TestPlugin exports(Class<?> bean, Class<?> api) {
        exports.add(bean.getName() + "#" + api.getName());
        return this;
    }

    /** Adds packages to Import-Package. */
    public TestPlugin importPackages(String more) {
        importPackage = importPackage + "," + more;
        return this;
    }

    /** Writes another key into the manifest than into the descriptor. */
    public TestPlugin manifestKey(String key) {
        manifestKey = key;
        return this;
    }

    /** Writes the jar. */
    public Path jar() {
        file("META-INF/plugin-components/component", String.join("\n", components));
        file("META-INF/plugin-components/imports", String.join("\n", imports));
        file("META-INF/plugin-components/exports", String.join("\n", exports));
        files.putIfAbsent(
                "atlassian-plugin.xml",
                ("<atlassian-plugin key=\"" + KEY + "\" name=\"Sample\" plugins-version=\"2\"><plugin-info><version>1.0"
                                + "</version><vendor name=\"Sample\"/></plugin-info>" + modules + "</atlassian-plugin>")
                        .getBytes(StandardCharsets.UTF_8));
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", manifestKey);
        main.putValue("Import-Package", importPackage);
        main.putValue("Spring-Context", "*");
        try {
            Path jar = TestDatabases.folder("plugin").resolve("sample.jar");
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream zip = new JarOutputStream(out, manifest)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new JarEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
