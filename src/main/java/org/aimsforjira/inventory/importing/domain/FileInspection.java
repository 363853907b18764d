package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.inventory.importing.domain.FileShape.Column;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a file once from end to end: its shape, or the first reason why it cannot be imported. */
public final class FileInspection {
    private static final int SAMPLES = 3;
    private static final int SAMPLE_CHARS = 80;

    private final List<String> headings = new ArrayList<>();
    private final List<Integer> filled = new ArrayList<>();
    private final List<Set<String>> samples = new ArrayList<>();
    private int rows;
    private @Nullable Refusal refusal;

    private FileInspection() {}

    /** Refused: whatever {@link CsvTable} refuses, no row below the headings, headings that are none. */
    public static Outcome<FileShape> inspect(CsvTable table, Content content) {
        return table.recognise(content).flatMap(format -> new FileInspection().read(table, content, format));
    }

    private Outcome<FileShape> read(CsvTable table, Content content, CsvFormat format) {
        Outcome<Integer> read = table.read(content, format, this::take);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        return read.flatMap(emptyRows -> {
            if (headings.isEmpty()) {
                return Outcome.refused(Refusal.invalid("import.file-empty"));
            }
            if (rows == 0) {
                return Outcome.refused(Refusal.invalid("import.file-without-rows"));
            }
            return Outcome.done(new FileShape(format, columns(), rows, emptyRows));
        });
    }

    private boolean take(RawRow row) {
        if (row.number() == 0) {
            return takeHeadings(row);
        }
        rows++;
        for (int i = 0; i < Math.min(headings.size(), row.cells().size()); i++) {
            String text = row.cell(i);
            if (!text.isEmpty()) {
                filled.set(i, filled.get(i) + 1);
                if (samples.get(i).size() < SAMPLES) {
                    samples.get(i).add(Words.excerpt(text, SAMPLE_CHARS));
                }
            }
        }
        return true;
    }

    private boolean takeHeadings(RawRow row) {
        int width = row.cells().size();
        while (width > 1 && row.cell(width - 1).isEmpty()) {
            width--;
        }
        if (width > ImportLimits.MAX_COLUMNS) {
            refusal = Refusal.invalid("import.too-many-columns", width, ImportLimits.MAX_COLUMNS);
            return false;
        }
        Map<String, Integer> seen = new HashMap<>();
        Set<String> taken = new TreeSet<>();
        for (int i = 0; i < width; i++) {
            String heading = row.cell(i).replaceAll("\\s+", " ");
            if (heading.length() > ImportLimits.MAX_HEADING_CHARS) {
                refusal = Refusal.invalid(
                        "import.heading-too-long", i + 1, heading.length(), ImportLimits.MAX_HEADING_CHARS);
                return false;
            }
            headings.add(numbered(heading.isEmpty() ? "#" + (i + 1) : heading, seen, taken));
            filled.add(0);
            samples.add(new LinkedHashSet<>());
        }
        return true;
    }

    private static String numbered(String heading, Map<String, Integer> seen, Set<String> taken) {
        int count = seen.merge(Words.folded(heading), 1, Integer::sum);
        String name = count == 1 ? heading : heading + " (" + count + ")";
        while (!taken.add(Words.folded(name))) {
            count = seen.merge(Words.folded(heading), 1, Integer::sum);
            name = heading + " (" + count + ")";
        }
        return name;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(new Column(i, headings.get(i), filled.get(i), List.copyOf(samples.get(i))));
        }
        return columns;
    }
}
