package org.aimsforjira.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/**
 * The jar holds our own classes and moved libraries only; their byte code runs on Java 17 and speaks jakarta. Jira 11 refuses a
 * bundle that asks for javax servlet, inject or ws packages, and a second copy of a platform class breaks at run time.
 */
final class ForeignClassGuard implements Guard {

    private static final Pattern FOREIGN = Pattern.compile(
            "(com/atlassian|net/java/ao|jakarta|org/springframework|org/slf4j|com/fasterxml|com/github|de/siegmar|org/dhatim|org/jspecify|javax)/.*\\.class");
    private static final Pattern OLD_NAMESPACE =
            Pattern.compile("javax/(servlet|inject|ws|annotation|mail|validation|persistence)/.*");

    @Override
    public List<String> findings(PluginJar jar) {
        List<String> findings = new ArrayList<>();
        for (String name : jar.names()) {
            Matcher foreign = FOREIGN.matcher(name);
            if (foreign.matches()) {
                findings.add("The jar holds " + name + ", which is the platform's or was not moved into our packages");
            }
            if (name.endsWith(".jar")) {
                findings.add("The jar holds the nested jar " + name);
            }
        }
        for (ClassNode node : jar.allClasses()) {
            if ((node.version & 0xFFFF) > Opcodes.V17) {
                findings.add(node.name + " is of class file version " + node.version + "; Java 17 is " + Opcodes.V17);
            }
            for (String reference : references(node)) {
                if (OLD_NAMESPACE.matcher(reference).matches()) {
                    findings.add(node.name + " refers to " + reference + "; Jira 11 speaks jakarta");
                }
            }
        }
        return findings;
    }

    /** Internal names of all classes that a class refers to. */
    static Set<String> references(ClassNode node) {
        Set<String> names = new TreeSet<>();
        Remapper collector = new Remapper() {
            @Override
            public String map(String internalName) {
                names.add(internalName);
                return internalName;
            }
        };
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        new ClassReader(writer.toByteArray()).accept(new ClassRemapper(new ClassWriter(0), collector), 0);
        return names;
    }
}
