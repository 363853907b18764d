package org.aimsforjira.catalogue.domain;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The id of a control, for example {@code A.6.2.4}. Ordered by its numbers: A.10.2 comes after A.9.4.
 *
 * @param value {@code A.} and two or three numbers
 */
public record ControlId(String value) implements Comparable<ControlId> {

    private static final Pattern SHAPE = Pattern.compile("A(\\.[1-9][0-9]?){2,3}");

    public ControlId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a control id: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(ControlId other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(value.substring(2).split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @Override
    public String toString() {
        return value;
    }
}
