package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the values out of a cell of a choice column; a list field may hold several, also as JSON or Python text. */
public final class ChoiceWords {
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'");
    private static final Pattern LIST = Pattern.compile("\\[.*]", Pattern.DOTALL);

    private ChoiceWords() {}

    /**
     * The values of a cell, clean, in their order, none twice.
     *
     * @param target the choice target; one that takes one value leaves the cell whole
     * @param cell the clean cell
     */
    public static List<String> of(Target target, String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        if (!target.isList()) {
            return List.of(cell);
        }
        List<String> values = new ArrayList<>();
        if (LIST.matcher(cell).matches()) {
            Matcher quoted = QUOTED.matcher(cell);
            while (quoted.find()) {
                String text = quoted.group(1) != null ? quoted.group(1) : quoted.group(2);
                add(values, text.replaceAll("\\\\(.)", "$1"));
            }
            if (!values.isEmpty()) {
                return values;
            }
        }
        String inner = LIST.matcher(cell).matches() ? cell.substring(1, cell.length() - 1) : cell;
        for (String part : inner.split("[,;|\\n]")) {
            add(values, part);
        }
        return values;
    }

    private static void add(List<String> values, String text) {
        String clean = Words.clean(text);
        if (!clean.isEmpty() && !values.contains(clean)) {
            values.add(clean);
        }
    }
}
