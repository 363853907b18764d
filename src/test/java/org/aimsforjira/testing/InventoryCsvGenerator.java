package org.aimsforjira.testing;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes inventories of any size with the quirks of the US federal inventory of 2024 and none of its content: byte order mark, CRLF
 * with LF inside cells, no id column, exact duplicates, equal names in one office, names over 255 characters or with line breaks,
 * outer spaces and no-break spaces, cells that begin with a minus, several spellings of one value, dates of many sorts. The same
 * number always gives the same bytes.
 */
public final class InventoryCsvGenerator {
    private static final String[] HEADINGS = {
        "2_use_case_name",
        "3_agency",
        "3_abr",
        "4_bureau",
        "8_topic_area",
        "11_purpose_benefits",
        "12_outputs",
        "16_dev_stage",
        "17_impact_type",
        "20_date_implemented",
        "29_contains_pii",
        "33_agency_data",
        "54_key_risks",
        "57_autonomous_impact"
    };
    private static final String[] OFFICES = {"Office of Parks", "Harbour Board", "Library Service", "Water Works"};
    private static final String[] BUREAUS = {"North", "South", "East", "West", "Central"};
    private static final String[] THINGS = {
        "Leak detection",
        "Visitor chatbot",
        "Ship arrival forecast",
        "Book recommendation",
        "Pump maintenance",
        "Permit triage",
        "Noise map",
        "Form digitisation"
    };
    private static final String[] STAGES = {
        "Initiated", "Planned", "Acquisition and/or Development", "Implementation and Assessment",
        "Operation and Maintenance", "In production", "Retired", "On hold"
    };
    private static final String[] IMPACTS = {
        "Neither", "Both", "Rights-Impacting\n", "Safety-impacting", "Safety-Impacting", ""
    };
    private static final String[] YES_NO = {"Yes", "YES", "TRUE", "No", "NO", "N/A", "", " ", "No\u00A0"};
    private static final String[] DATES = {
        "7/1/2023", "2024-03-15", "March 2024", "N/A", " ", "15.03.2024", "Q3 2025", ""
    };

    private final Random random;
    private final List<List<String>> recent = new ArrayList<>();

    private InventoryCsvGenerator(long number) {
        this.random = new Random(number);
    }

    /** How many rows of a file of this size are exact duplicates of an earlier one. */
    public static int duplicates(int rows) {
        int duplicates = 0;
        for (int i = 0; i < rows; i++) {
            duplicates += isDuplicate(i) ? 1 : 0;
        }
        return duplicates;
    }

    /** Writes a file of so many rows; closes nothing. */
    public static void write(long number, int rows, OutputStream out) {
        try {
            InventoryCsvGenerator generator = new InventoryCsvGenerator(number);
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write('\uFEFF');
            line(text, List.of(HEADINGS));
            for (int i = 0; i < rows; i++) {
                line(text, generator.row(i));
            }
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of so many rows, in memory. */
    public static byte[] file(long number, int rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(number, rows, bytes);
        return bytes.toByteArray();
    }

    private static boolean isDuplicate(int i) {
        return i % 600 == 9;
    }

    private List<String> row(int i) {
        List<String> row;
        if (isDuplicate(i)) {
            row = recent.get(2);
        } else {
            row = fresh(i);
            if (i % 120 == 50) {
                List<String> twin = recent.get(0);
                row.set(0, twin.get(0));
                row.set(1, twin.get(1));
                row.set(3, twin.get(3));
            }
        }
        recent.add(0, row);
        if (recent.size() > 5) {
            recent.remove(5);
        }
        return row;
    }

    private List<String> fresh(int i) {
        String office = pick(OFFICES);
        List<String> row = new ArrayList<>();
        row.add(name(i));
        row.add(office);
        row.add(office.replaceAll("[a-z ]", ""));
        row.add(pick(BUREAUS));
        row.add(i % 5 == 0 ? "Other" : "Services");
        row.add(
                i % 3 == 0
                        ? "Saves time.\nHelps people of " + office + ".\n\nCase " + i
                        : "Helps \"everybody\", case " + i);
        row.add(i % 450 == 31 ? "- a score\n- a reason" : "A score from 0 to 100");
        row.add(pick(STAGES));
        row.add(pick(IMPACTS));
        row.add(pick(DATES));
        row.add(pick(YES_NO));
        row.add(i % 4 == 0 ? "" : "Records of " + office + "; since " + (2000 + i % 24));
        row.add(i % 10 == 0 ? "Wrong answers, " + pick(YES_NO) : "");
        row.add(pick(YES_NO));
        return row;
    }

    private String name(int i) {
        String name = String.format(Locale.ROOT, "%s %d", pick(THINGS), i);
        if (i % 350 == 17) {
            return name + " with a long explanation of what it does".repeat(8);
        }
        if (i % 400 == 23) {
            return name + "\nsecond line";
        }
        if (i % 16 == 3) {
            return " " + name + "  ";
        }
        return i % 40 == 5 ? "\u00A0" + name + "\u00A0" : name;
    }

    private String pick(String[] values) {
        return values[random.nextInt(values.length)];
    }

    private static void line(Writer text, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
            text.write(i == 0 ? "" : ",");
            text.write(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        text.write("\r\n");
    }
}
