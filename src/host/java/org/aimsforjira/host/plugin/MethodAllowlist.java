package org.aimsforjira.host.plugin;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which methods a template may call. Stands in for Jira's JiraVelocityGlobalMethodAllowlist and the {@code
 * velocity-allowlist} modules (DAC "Configuring the Velocity method allowlist"): the product allows methods of the JDK and
 * of its own API; a plugin lists methods of its own classes.
 *
 * <p>The product's list is not published; here it is the value types and collections of {@code java.lang} and {@code
 * java.util}, the read-only part of the Jira API, and getters of a WebWork action, which public plugins (Scrum Poker,
 * Multiple Subtasks for Jira 11.3) call without listing them. unconfirmed: whether Jira compares the declaring class or the
 * class of the object; here both may be listed. Several parameter types are separated by a space (seen in a public tool
 * that reads Jira's log).
 */
final class MethodAllowlist {
    private static final Set<String> VALUE_TYPES = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Number",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Comparable",
            "java.lang.Iterable",
            "java.lang.Enum",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.Map$Entry",
            "java.util.Date",
            "java.util.Locale",
            "java.util.Optional",
            "java.util.UUID");
    private static final Set<String> REFUSED_NAMES =
            Set.of("getClass", "getDeclaringClass", "getClassLoader", "wait", "notify", "notifyAll");

    private final Set<String> listed = ConcurrentHashMap.newKeySet();

    /** Adds the entries of a module. */
    void add(Set<String> entries) {
        listed.addAll(entries);
    }

    /** Takes the entries of a module away. */
    void remove(Set<String> entries) {
        listed.removeAll(entries);
    }

    /** The entries of all modules. */
    Set<String> entries() {
        return new TreeSet<>(listed);
    }

    /** Whether a template may call the method on the object. */
    boolean allows(Object target, Method method) {
        if (REFUSED_NAMES.contains(method.getName())) {
            return false;
        }
        if (isProducts(target, method)) {
            return true;
        }
        return listed.contains(entry(method.getDeclaringClass(), method))
                || listed.contains(entry(target.getClass(), method));
    }

    /** How the method is written in a list. */
    static String entry(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static boolean isProducts(Object target, Method method) {
        if (target.getClass().isArray()
                || VALUE_TYPES.contains(method.getDeclaringClass().getName())) {
            return true;
        }
        if (target instanceof java.util.Collection
                || target instanceof java.util.Map
                || target instanceof java.util.Iterator
                || target instanceof java.util.Map.Entry) {
            return !isChange(method.getName());
        }
        if (target instanceof webwork.action.Action) {
            return method.getParameterCount() == 0 && isGetter(method);
        }
        return isOfProduct(target.getClass())
                && (isGetter(method) || method.getName().startsWith("require"));
    }

    /** Objects of Jira itself: here of the host. */
    private static boolean isOfProduct(Class<?> type) {
        return type.getClassLoader() == MethodAllowlist.class.getClassLoader()
                || type.getName().startsWith("org.apache.catalina.");
    }

    private static boolean isGetter(Method method) {
        String name = method.getName();
        return name.startsWith("get") || name.startsWith("is") || name.startsWith("has") || name.equals("toString");
    }

    private static boolean isChange(String name) {
        return Set.of("clear", "remove", "removeAll", "removeIf", "retainAll", "replaceAll", "sort")
                .contains(name);
    }
}
