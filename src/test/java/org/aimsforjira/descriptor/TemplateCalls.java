package org.aimsforjira.descriptor;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;

/**
 * The methods of our own classes that a template calls, found by following types from the variables that the template declares
 * with {@code #* @vtlvariable name="page" type="…" *#} (a convention that editors know too).
 */
final class TemplateCalls {

    private static final Pattern DECLARATION =
            Pattern.compile("@vtlvariable\\s+name=\"(\\w+)\"\\s+type=\"([\\w.$]+)\"");

    /** What Velocity itself or Jira puts into every context. */
    private static final Set<String> KNOWN =
            Set.of("foreach", "velocityCount", "velocityHasNext", "i18n", "req", "atl_token");

    private final String template;
    private final Map<String, Type> variables = new HashMap<>();
    private final Set<String> calls = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();

    private TemplateCalls(String template) {
        this.template = template;
    }

    static TemplateCalls of(String name, String text) {
        TemplateCalls result = new TemplateCalls(name);
        Matcher declaration = DECLARATION.matcher(text);
        while (declaration.find()) {
            result.declare(declaration.group(1), declaration.group(2));
        }
        try {
            RuntimeInstance velocity = new RuntimeInstance();
            velocity.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
            velocity.init();
            SimpleNode root = velocity.parse(new StringReader(text), name);
            root.init(new InternalContextAdapterImpl(new VelocityContext()), velocity);
            result.visit(root);
        } catch (Exception e) { // Velocity 1.7 declares it so
            result.findings.add(name + " is no Velocity template: " + e.getMessage());
        }
        return result;
    }

    /** The calls, each as the allow-list writes it: {@code class#method(types)}. */
    Set<String> calls() {
        return calls;
    }

    List<String> findings() {
        return findings;
    }

    private void declare(String name, String className) {
        try {
            variables.put(name, Class.forName(className));
        } catch (ClassNotFoundException e) {
            findings.add(template + " declares $" + name + " as " + className + ", which does not exist");
        }
    }

    private void visit(Node node) {
        if (node instanceof ASTReference reference) {
            typeOf(reference);
            return;
        }
        if (node instanceof ASTSetDirective set) {
            ASTReference left = (ASTReference) set.jjtGetChild(0);
            visit(set.jjtGetChild(1));
            Type type = typeOfExpression(set.jjtGetChild(1));
            if (type != null) {
                variables.put(left.getRootString(), type);
            } else {
                variables.putIfAbsent(left.getRootString(), Object.class);
            }
            return;
        }
        if (node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("foreach")) {
            visitLoop(directive);
            return;
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            visit(node.jjtGetChild(i));
        }
    }

    private void visitLoop(ASTDirective loop) {
        String variable = ((ASTReference) loop.jjtGetChild(0)).getRootString();
        Type collection = typeOfExpression(loop.jjtGetChild(2));
        Type before = variables.get(variable);
        variables.put(variable, collection == null ? Object.class : elementOf(collection));
        visit(loop.jjtGetChild(loop.jjtGetNumChildren() - 1));
        if (before != null) {
            variables.put(variable, before);
        }
    }

    /** The type of a whole expression if it is one reference; null if it is computed from literals. */
    private @Nullable Type typeOfExpression(Node node) {
        if (node instanceof ASTReference reference) {
            return typeOf(reference);
        }
        return node.jjtGetNumChildren() == 1 ? typeOfExpression(node.jjtGetChild(0)) : null;
    }

    private @Nullable Type typeOf(ASTReference reference) {
        String root = reference.getRootString();
        Type type = variables.get(root);
        if (type == null && !KNOWN.contains(root)) {
            findings.add(template + " line " + reference.getLine() + ": the type of $" + root
                    + " is not declared (#* @vtlvariable name=\"" + root + "\" type=\"...\" *#)");
            variables.put(root, Object.class);
            return null;
        }
        for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
            Node step = reference.jjtGetChild(i);
            if (step instanceof ASTMethod method) {
                for (int a = 1; a < method.jjtGetNumChildren(); a++) {
                    visit(method.jjtGetChild(a));
                }
                type = type == null
                        ? null
                        : step(
                                reference,
                                type,
                                methodNamed(type, name(method), method.jjtGetNumChildren() - 1),
                                name(method));
            } else if (step instanceof ASTIdentifier identifier) {
                String property = name(identifier);
                String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
                type = type == null
                        ? null
                        : step(
                                reference,
                                type,
                                methodNamed(type, "get" + capital, 0).or(propertyIs(type, capital)),
                                property);
            }
        }
        return type;
    }

    private static java.util.function.Supplier<Optional<Method>> propertyIs(Type type, String capital) {
        return () -> methodNamed(type, "is" + capital, 0);
    }

    private static String name(Node node) {
        return node.getFirstToken().image;
    }

    private @Nullable Type step(ASTReference reference, Type owner, Optional<Method> found, String name) {
        Class<?> raw = rawOf(owner);
        if (raw == Object.class) {
            return null;
        }
        if (found.isEmpty()) {
            findings.add(template + " line " + reference.getLine() + ": " + raw.getName() + " has no public '" + name
                    + "' that " + "a template can call");
            return null;
        }
        Method method = found.get();
        if (raw.getName().startsWith("org.aimsforjira.") && !isPlatform(method)) {
            calls.add(method.getDeclaringClass().getName() + "#" + method.getName() + "("
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getName)
                            .collect(Collectors.joining(" "))
                    + ")");
            if (!Modifier.isPublic(raw.getModifiers())) {
                findings.add(template + ": " + raw.getName() + " is not public, so Velocity cannot call it");
            }
        }
        return resolve(method.getGenericReturnType(), owner);
    }

    private static boolean isPlatform(Method method) {
        return !method.getDeclaringClass().getName().startsWith("org.aimsforjira.");
    }

    private static Optional<Method> methodNamed(Type type, String name, int arguments) {
        return Arrays.stream(rawOf(type).getMethods())
                .filter(method ->
                        method.getName().equals(name) && method.getParameterCount() == arguments && !method.isBridge())
                .findFirst();
    }

    private static Class<?> rawOf(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof WildcardType wildcard) {
            return rawOf(wildcard.getUpperBounds()[0]);
        }
        return Object.class;
    }

    private static Type resolve(Type type, Type owner) {
        if (type instanceof TypeVariable<?> variable && owner instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] names = rawOf(owner).getTypeParameters();
            for (int i = 0; i < names.length; i++) {
                if (names[i].getName().equals(variable.getName())) {
                    return parameterized.getActualTypeArguments()[i];
                }
            }
        }
        if (type instanceof ParameterizedType parameterized && owner instanceof ParameterizedType) {
            Type[] arguments = Arrays.stream(parameterized.getActualTypeArguments())
                    .map(argument -> resolve(argument, owner))
                    .toArray(Type[]::new);
            return new Resolved((Class<?>) parameterized.getRawType(), arguments);
        }
        return type;
    }

    private static Type elementOf(Type collection) {
        if (collection instanceof Class<?> array && array.isArray()) {
            return array.getComponentType();
        }
        if (collection instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return arguments[arguments.length - 1]; // the element of a list, the value of a map
        }
        return Object.class;
    }

    private record Resolved(Class<?> raw, Type[] arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments;
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
