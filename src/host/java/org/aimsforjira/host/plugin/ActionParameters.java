package org.aimsforjira.host.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import webwork.action.Action;
import webwork.action.IllegalArgumentAware;

/**
 * Sets the parameters of a request on an action through its public setters. Stands in for WebWork's parameter handling in
 * Jira: setters of strings, numbers, booleans and arrays of them; a value that is no number becomes an error of its field;
 * parameters without a setter are ignored. The command comes from the address only.
 */
final class ActionParameters {
    private static final Set<String> IGNORED = Set.of("command", "atl_token");

    private ActionParameters() {}

    static void set(Action action, Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            if (!IGNORED.contains(name) && !name.isEmpty() && values.length > 0) {
                Method setter = setter(action.getClass(), name);
                if (setter != null) {
                    set(action, setter, name, values);
                }
            }
        });
    }

    private static @Nullable Method setter(Class<?> type, String name) {
        String setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Method method : type.getMethods()) {
            if (method.getName().equals(setter)
                    && method.getParameterCount() == 1
                    && isSimple(method.getParameterTypes()[0])) {
                return method;
            }
        }
        return null;
    }

    private static boolean isSimple(Class<?> type) {
        Class<?> plain = type.isArray() ? type.getComponentType() : type;
        return plain == String.class
                || plain == Long.class
                || plain == long.class
                || plain == Integer.class
                || plain == int.class
                || plain == Boolean.class
                || plain == boolean.class;
    }

    private static void set(Action action, Method setter, String name, String[] values) {
        Class<?> type = setter.getParameterTypes()[0];
        try {
            setter.setAccessible(true);
            setter.invoke(action, type.isArray() ? array(type.getComponentType(), values) : converted(type, values[0]));
        } catch (IllegalArgumentException e) {
            refuse(action, name, e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                refuse(action, name, refused);
            } else {
                throw new IllegalStateException(setter + " failed", e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(setter + " is not public", e);
        }
    }

    private static void refuse(Action action, String name, IllegalArgumentException e) {
        if (action instanceof IllegalArgumentAware aware) {
            aware.addIllegalArgumentException(name, e);
        }
    }

    private static Object array(Class<?> type, String[] values) {
        Object array = java.lang.reflect.Array.newInstance(type, values.length);
        for (int i = 0; i < values.length; i++) {
            java.lang.reflect.Array.set(array, i, converted(type, values[i]));
        }
        return array;
    }

    private static @Nullable Object converted(Class<?> type, String value) {
        if (type == String.class) {
            return value;
        }
        if (type == Boolean.class || type == boolean.class) {
            return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("on");
        }
        if (value.isBlank() && !type.isPrimitive()) {
            return null;
        }
        try {
            return type == Long.class || type == long.class
                    ? (Object) Long.valueOf(value.strip())
                    : (Object) Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is not a number", e);
        }
    }
}
