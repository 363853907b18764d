package org.aimsforjira.descriptor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A packaged plugin jar, read whole: it is small. */
final class PluginJar {

    /** Where the libraries live that the shade plugin moved into our packages. */
    static final String LIBRARIES = "org/aimsforjira/lib/";

    private final SortedMap<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest;

    private PluginJar(SortedMap<String, byte[]> entries, Manifest manifest) {
        this.entries.putAll(entries);
        this.manifest = manifest;
    }

    static PluginJar open(Path jar) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
                JarEntry entry = all.nextElement();
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
                }
            }
            Manifest manifest = file.getManifest();
            return new PluginJar(entries, manifest == null ? new Manifest() : manifest);
        }
    }

    /** The names of all files in the jar. */
    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(entries.get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The lines of a text file, without empty ones; none if the file is missing. */
    List<String> lines(String name) {
        return text(name).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    String header(String name) {
        String value = manifest.getMainAttributes().getValue(name);
        return value == null ? "" : value;
    }

    /** The packages that the manifest imports. */
    Set<String> importedPackages() {
        return Arrays.stream(header("Import-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(clause -> clause.split(";")[0].trim())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean hasClass(String className) {
        return has(className.replace('.', '/') + ".class");
    }

    /** All class files but the moved libraries. */
    List<ClassNode> ownClasses() {
        return classes(name -> !name.startsWith(LIBRARIES));
    }

    List<ClassNode> allClasses() {
        return classes(name -> true);
    }

    private List<ClassNode> classes(java.util.function.Predicate<String> wanted) {
        List<ClassNode> classes = new ArrayList<>();
        entries.forEach((name, bytes) -> {
            if (name.endsWith(".class") && wanted.test(name)) {
                ClassNode node = new ClassNode();
                new ClassReader(bytes).accept(node, 0);
                classes.add(node);
            }
        });
        return classes;
    }

    Properties properties(String name) {
        Properties properties = new Properties();
        byte[] bytes = entries.get(name);
        if (bytes != null) {
            try (InputStreamReader reader =
                    new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    Element descriptor() {
        return xml("atlassian-plugin.xml").getDocumentElement();
    }

    /** All elements of the descriptor with this name, at any depth. */
    List<Element> descriptorElements(String name) {
        NodeList found = descriptor().getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Every element of the descriptor, its root first. */
    List<Element> allDescriptorElements() {
        List<Element> elements = new ArrayList<>();
        collect(descriptor(), elements);
        return elements;
    }

    private static void collect(Element element, List<Element> into) {
        into.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element childElement) {
                collect(childElement, into);
            }
        }
    }

    private Document xml(String name) {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new AssertionError("The jar has no " + name);
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name + " is not well-formed: " + e.getMessage(), e);
        }
    }
}
