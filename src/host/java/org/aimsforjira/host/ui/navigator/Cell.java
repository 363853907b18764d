package org.aimsforjira.host.ui.navigator;

import java.util.List;
import org.aimsforjira.host.ui.frame.Person;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a list of issues.
 *
 * @param css classes of the cell: id of the field, and of how it looks
 * @param values the values; none for an empty field
 * @param nothing what stands there for an empty field, such as "Unassigned"; may be empty
 */
public record Cell(String css, List<Value> values, String nothing) {
    /** Copies the values. */
    public Cell {
        values = List.copyOf(values);
    }

    /** A cell with at most one value. */
    static Cell of(String css, @Nullable Value value) {
        return new Cell(css, value == null ? List.of() : List.of(value), "");
    }

    /** The values as plain text. */
    String text() {
        return String.join("; ", values.stream().map(Value::text).toList());
    }

    /**
     * One value.
     *
     * @param text what is read
     * @param url where it leads, or null
     * @param icon address of a picture, or null
     * @param iconOnly whether the picture stands for the text
     * @param lozenge classes of a lozenge, or null
     * @param person the user it is, or null
     * @param numeric whether it is a number or a date of the host's own making, which no sheet takes for a formula
     */
    public record Value(
            String text,
            @Nullable String url,
            @Nullable String icon,
            boolean iconOnly,
            @Nullable String lozenge,
            @Nullable Person person,
            boolean numeric) {

        static Value text(String text) {
            return new Value(text, null, null, false, null, null, false);
        }

        static Value made(String text) {
            return new Value(text, null, null, false, null, null, true);
        }

        static Value link(String text, String url) {
            return new Value(text, url, null, false, null, null, false);
        }

        static Value picture(String text, String icon) {
            return new Value(text, null, icon, true, null, null, false);
        }

        static Value lozenge(String text, String css) {
            return new Value(text, null, null, false, css, null, false);
        }

        static Value person(Person person) {
            return new Value(person.displayName(), null, null, false, null, person, false);
        }
    }
}
