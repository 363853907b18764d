package org.aimsforjira.audit.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aimsforjira.shared.AuditTrail.Changed;
import org.aimsforjira.shared.AuditTrail.Person;
import org.jspecify.annotations.Nullable;

/** The details of an entry on their way into the hashed content and back. */
public final class Details {

    /** The key that stands for a person; no other map may have it. */
    public static final String PERSON = "person";

    /** The keys of a changed value. */
    public static final String BEFORE = "before";

    public static final String AFTER = "after";

    private Details() {}

    /**
     * Replaces every person by a hash and every changed value by its two sides.
     *
     * @throws IllegalArgumentException when a map has the key of a person
     */
    public static Map<String, ?> hashed(Map<String, ?> details, Function<Person, String> hashOf) {
        return hashedMap(details, hashOf);
    }

    /** The hash of the person this value stands for; empty when it is another value. */
    public static Optional<String> person(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.size() == 1 && map.get(PERSON) instanceof String hash
                ? Optional.of(hash)
                : Optional.empty();
    }

    /** Whether this value has a side before and a side after. */
    public static boolean isChange(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.keySet().equals(Set.of(BEFORE, AFTER));
    }

    static void collectPersons(@Nullable Object value, Set<String> hashes) {
        Optional<String> person = person(value);
        if (person.isPresent()) {
            hashes.add(person.get());
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> collectPersons(inner, hashes));
        } else if (value instanceof Collection<?> list) {
            list.forEach(inner -> collectPersons(inner, hashes));
        }
    }

    private static Map<String, @Nullable Object> hashedMap(Map<?, ?> map, Function<Person, String> hashOf) {
        Map<String, @Nullable Object> hashed = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (name.equals(PERSON)) {
                throw new IllegalArgumentException("The key \"" + PERSON + "\" stands for hashed persons only");
            }
            hashed.put(name, hashedValue(value, hashOf));
        });
        return hashed;
    }

    private static @Nullable Object hashedValue(@Nullable Object value, Function<Person, String> hashOf) {
        if (value instanceof Person person) {
            return Map.of(PERSON, hashOf.apply(person));
        }
        if (value instanceof Changed changed) {
            Map<String, @Nullable Object> sides = new LinkedHashMap<>();
            sides.put(BEFORE, hashedValue(changed.before(), hashOf));
            sides.put(AFTER, hashedValue(changed.after(), hashOf));
            return sides;
        }
        if (value instanceof Map<?, ?> map) {
            return hashedMap(map, hashOf);
        }
        if (value instanceof Collection<?> list) {
            List<@Nullable Object> hashed = new ArrayList<>();
            for (Object item : list) {
                hashed.add(hashedValue(item, hashOf));
            }
            return hashed;
        }
        return value;
    }
}
