package org.aimsforjira.descriptor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The texts of a plugin: which keys its code, templates, scripts and descriptor use, and which its languages have. */
final class Texts {

    /** Stands for what is not known before run time in a key that is put together. */
    private static final String HOLE = "\u0001";

    private static final Pattern BUNDLE = Pattern.compile("i18n/aims(_[a-z]{2})?\\.properties");
    private static final Pattern GET_TEXT = Pattern.compile("getText\\(\\s*[\"']([^\"']+)[\"']\\s*(\\+)?");
    private static final Pattern KEY = Pattern.compile("aims(\\.[a-z0-9-]+){2,}");
    private static final String REFUSAL = "org/aimsforjira/shared/Refusal";

    private final PluginJar jar;
    private final Set<String> used = new TreeSet<>();
    private final Set<String> refusals = new TreeSet<>();

    Texts(PluginJar jar) {
        this.jar = jar;
        collectFromDescriptor();
        collectFromFiles();
        jar.ownClasses().forEach(this::collectFromClass);
        refusals.forEach(code -> used.add("aims.refusal." + code));
    }

    /** The keys in use; a key that is put together at run time has a hole in it. */
    Set<String> usedKeys() {
        return used;
    }

    static boolean isWhole(String key) {
        return !key.contains(HOLE);
    }

    /** Whether a used key, which may have holes, means this key. */
    static boolean matches(String usedKey, String key) {
        StringBuilder pattern = new StringBuilder();
        for (String part : usedKey.split(HOLE, -1)) {
            pattern.append(pattern.isEmpty() ? "" : "[A-Za-z0-9._-]+").append(Pattern.quote(part));
        }
        return key.matches(pattern.toString());
    }

    Map<String, Properties> languages() {
        Map<String, Properties> languages = new TreeMap<>();
        for (String name : jar.names()) {
            if (BUNDLE.matcher(name).matches()) {
                languages.put(name, jar.properties(name));
            }
        }
        return languages;
    }

    private void collectFromDescriptor() {
        for (Element element : jar.allDescriptorElements()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                boolean text = attribute.getName().contains("i18n")
                        || attribute.getName().equals("key") && element.getParentNode() != jar.descriptor();
                if (text && KEY.matcher(attribute.getValue()).matches()) {
                    used.add(attribute.getValue());
                }
            }
        }
    }

    private void collectFromFiles() {
        for (String name : jar.names()) {
            if (name.endsWith(".vm") || name.endsWith(".js")) {
                Matcher call = GET_TEXT.matcher(jar.text(name).orElseThrow());
                while (call.find()) {
                    used.add(call.group(1) + (call.group(2) == null ? "" : HOLE));
                }
            }
        }
    }

    private void collectFromClass(ClassNode node) {
        for (FieldNode field : node.fields) {
            if (field.value instanceof String text) {
                collectConstant(text);
            }
        }
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                String text = constant(instruction);
                if (text != null) {
                    collectConstant(text);
                }
                if (instruction instanceof MethodInsnNode call && isRefusal(call)) {
                    collectRefusal(node, method, call);
                }
            }
        }
    }

    private void collectConstant(String text) {
        if (KEY.matcher(text).matches()) {
            used.add(text);
        } else if (text.startsWith("aims.") && (text.contains(HOLE) || text.endsWith("."))) {
            String key = text.endsWith(".") ? text + HOLE : text;
            if (!key.equals("aims.refusal." + HOLE)) {
                used.add(key);
            }
        }
    }

    private static boolean isRefusal(MethodInsnNode call) {
        return call.owner.equals(REFUSAL)
                && (call.name.equals("<init>") || call.desc.startsWith("(Ljava/lang/String;[Ljava/lang/Object;)"));
    }

    /** The first String argument of the call, when it is a constant or put together around one. */
    private void collectRefusal(ClassNode node, MethodNode method, MethodInsnNode call) {
        if (node.name.equals(REFUSAL) && call.name.equals("<init>")) {
            if (method.name.equals("notFound")) {
                refusals.add("not-found");
            }
            return;
        }
        try {
            Frame<SourceValue>[] frames = new Analyzer<>(new SourceInterpreter()).analyze(node.name, method);
            Frame<SourceValue> frame = frames[method.instructions.indexOf(call)];
            if (frame == null) {
                return; // unreachable code
            }
            for (AbstractInsnNode source : frame.getStack(frame.getStackSize() - 2).insns) {
                String code = constant(source);
                if (code != null) {
                    refusals.add(code);
                }
            }
        } catch (AnalyzerException e) {
            throw new AssertionError(node.name + "." + method.name + " cannot be analysed", e);
        }
    }

    private static @org.jspecify.annotations.Nullable String constant(AbstractInsnNode instruction) {
        if (instruction instanceof LdcInsnNode load && load.cst instanceof String text) {
            return text;
        }
        if (instruction instanceof InvokeDynamicInsnNode dynamic
                && dynamic.bsm.getName().equals("makeConcatWithConstants")) {
            return recipe(dynamic.bsm, dynamic.bsmArgs);
        }
        return null;
    }

    private static String recipe(Handle bootstrap, Object[] arguments) {
        if (arguments.length == 0 || !(arguments[0] instanceof String text)) {
            throw new AssertionError("Unexpected bootstrap " + bootstrap);
        }
        return text;
    }

    /** Keys that one language has and another lacks. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        Set<String> all = new TreeSet<>();
        languages().values().forEach(texts -> all.addAll(texts.stringPropertyNames()));
        languages().forEach((language, texts) -> {
            Set<String> missing = new TreeSet<>(all);
            missing.removeAll(new HashSet<>(texts.stringPropertyNames()));
            missing.forEach(key -> gaps.add(language + " lacks the key " + key));
        });
        return gaps;
    }
}
