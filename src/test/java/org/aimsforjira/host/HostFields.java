package org.aimsforjira.host;

import java.lang.reflect.Field;
import java.util.Objects;

/** Private fields of objects in the same Java, whoever loaded their class. */
public final class HostFields {
    private HostFields() {}

    /** What a field holds. */
    public static Object get(Object owner, String name) {
        try {
            return Objects.requireNonNull(field(owner, name).get(owner));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts something into a field, also into a final one. */
    public static void set(Object owner, String name, Object value) {
        try {
            field(owner, name).set(owner, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(owner.getClass() + " has no field " + name, e);
        }
    }
}
