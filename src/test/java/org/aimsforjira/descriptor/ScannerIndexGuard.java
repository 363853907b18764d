package org.aimsforjira.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The committed scanner index {@code META-INF/plugin-components/*} lists exactly what the annotations declare: a class that is
 * missing there is not a bean, an import that is missing is found nowhere, and Jira says so only at run time.
 */
final class ScannerIndexGuard implements Guard {

    static final String FOLDER = "META-INF/plugin-components/";
    private static final String NAMED = "Ljakarta/inject/Named;";
    private static final String IMPORT = "Lcom/atlassian/plugin/spring/scanner/annotation/imports/ComponentImport;";
    private static final String EXPORT = "Lcom/atlassian/plugin/spring/scanner/annotation/export/ExportAsService;";

    @Override
    public List<String> findings(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        compare(jar, "component", components(jar), findings);
        compare(jar, "imports", imports(jar), findings);
        compare(jar, "exports", exports(jar), findings);
        return findings;
    }

    private static void compare(PluginJar jar, String file, SortedSet<String> declared, List<String> findings) {
        List<String> written = jar.lines(FOLDER + file);
        declared.stream()
                .filter(line -> !written.contains(line))
                .forEach(line -> findings.add("The index file '" + file + "' lacks the line: " + line));
        written.stream()
                .filter(line -> !declared.contains(line))
                .forEach(line ->
                        findings.add("The index file '" + file + "' has a line that no annotation declares: " + line));
        if (!written.equals(written.stream().sorted().distinct().toList())) {
            findings.add("The index file '" + file + "' is not sorted, or has a line twice");
        }
    }

    static SortedSet<String> components(PluginJar jar) {
        SortedSet<String> lines = new TreeSet<>();
        for (ClassNode node : jar.ownClasses()) {
            AnnotationNode named = annotation(node.visibleAnnotations, node.invisibleAnnotations, NAMED);
            if (named != null) {
                String name = String.valueOf(value(named));
                lines.add(className(node) + (name.equals("null") || name.isEmpty() ? "" : "#" + name));
            }
        }
        return lines;
    }

    private static SortedSet<String> imports(PluginJar jar) {
        SortedSet<String> lines = new TreeSet<>();
        for (ClassNode node : jar.ownClasses()) {
            for (MethodNode method : node.methods) {
                Type[] parameters = Type.getArgumentTypes(method.desc);
                for (int i = 0; i < parameters.length; i++) {
                    if (annotation(
                                    at(method.visibleParameterAnnotations, i),
                                    at(method.invisibleParameterAnnotations, i),
                                    IMPORT)
                            != null) {
                        lines.add(parameters[i].getClassName());
                    }
                }
            }
        }
        return lines;
    }

    private static SortedSet<String> exports(PluginJar jar) {
        SortedSet<String> lines = new TreeSet<>();
        for (ClassNode node : jar.ownClasses()) {
            AnnotationNode export = annotation(node.visibleAnnotations, node.invisibleAnnotations, EXPORT);
            if (export != null) {
                List<String> interfaces = value(export) instanceof List<?> types && !types.isEmpty()
                        ? types.stream()
                                .map(type -> ((Type) type).getClassName())
                                .toList()
                        : node.interfaces.stream()
                                .map(name -> name.replace('/', '.'))
                                .toList();
                lines.add(className(node) + "#" + String.join(",", interfaces));
            }
        }
        return lines;
    }

    private static String className(ClassNode node) {
        if ((node.access & Opcodes.ACC_ABSTRACT) != 0) {
            throw new AssertionError(node.name + " is abstract and cannot be a bean");
        }
        return node.name.replace('/', '.');
    }

    private static @Nullable List<AnnotationNode> at(@Nullable List<AnnotationNode> @Nullable [] annotations, int i) {
        return annotations == null || i >= annotations.length ? null : annotations[i];
    }

    private static @Nullable AnnotationNode annotation(
            @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible, String descriptor) {
        return Stream.of(visible, invisible)
                .filter(list -> list != null)
                .flatMap(List::stream)
                .filter(annotation -> annotation.desc.equals(descriptor))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object value(AnnotationNode annotation) {
        if (annotation.values == null) {
            return null;
        }
        int at = annotation.values.indexOf("value");
        return at < 0 ? null : annotation.values.get(at + 1);
    }
}
