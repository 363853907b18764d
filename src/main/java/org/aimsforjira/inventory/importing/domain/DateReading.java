package org.aimsforjira.inventory.importing.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date out of words, in the forms that can mean one day only. {@code 03/04/2025} may be March or April: it stays text.
 *
 * @param date the day, if one could be read
 * @param ambiguous whether the words are a date whose day and month cannot be told apart
 */
public record DateReading(Optional<LocalDate> date, boolean ambiguous) {
    private static final DateReading NONE = new DateReading(Optional.empty(), false);
    private static final DateReading AMBIGUOUS = new DateReading(Optional.empty(), true);

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[t ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern DOTS =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?: \\d{1,2}:\\d{2}.*)?");
    private static final Pattern SLASHES =
            Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?: \\d{1,2}:\\d{2}.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]+(?:of )?(\\p{L}+)\\.?,?[ -]+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?[ -]+(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\\d{4})");

    private static final Map<String, Integer> MONTHS = months();

    /** Reads the words; they are clean. */
    public static DateReading of(String words) {
        String text = Words.folded(words).toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(3)), iso.group(4));
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            return day(dots.group(3), number(dots.group(2)), dots.group(1));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return slashes(number(slashes.group(1)), number(slashes.group(3)), slashes.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches() && MONTHS.containsKey(dayFirst.group(2))) {
            return day(dayFirst.group(3), MONTHS.get(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches() && MONTHS.containsKey(monthFirst.group(1))) {
            return day(monthFirst.group(3), MONTHS.get(monthFirst.group(1)), monthFirst.group(2));
        }
        return NONE;
    }

    private static DateReading slashes(int first, int second, String year) {
        if (first > 12 || first == second) {
            return day(year, second, Integer.toString(first));
        }
        if (second > 12) {
            return day(year, first, Integer.toString(second));
        }
        return AMBIGUOUS;
    }

    private static DateReading day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            boolean plausible = date.getYear() >= 1900 && date.getYear() <= 2200;
            return plausible ? new DateReading(Optional.of(date), false) : NONE;
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "january jan januar jän jänner",
            "february feb februar",
            "march mar märz mär mrz",
            "april apr",
            "may mai",
            "june jun juni",
            "july jul juli",
            "august aug",
            "september sep sept",
            "october oct oktober okt",
            "november nov",
            "december dec dezember dez"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
