package org.aimsforjira.search.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a control as it stands at the beginning of an option: {@code A.6.2.4}, or an organization's own, {@code B.1.2}. Ordered by
 * letters, then by numbers: A.10.2 comes after A.9.4.
 *
 * @param letters what stands before the first dot, in capitals
 * @param numbers one or more
 */
record OptionId(String letters, List<Integer> numbers) implements Comparable<OptionId> {

    private static final String ID = "([A-Za-z]{1,10})((?:\\.[0-9]{1,4}){1,6})";
    private static final Pattern WHOLE = Pattern.compile(ID);
    private static final Pattern BEGINNING = Pattern.compile(ID + "(?:[\\s:–—-].*)?", Pattern.DOTALL);
    private static final Comparator<OptionId> ORDER = Comparator.comparing(OptionId::letters)
            .thenComparing((one, other) ->
                    Arrays.compare(one.numbers.toArray(Integer[]::new), other.numbers.toArray(Integer[]::new)));

    OptionId {
        numbers = List.copyOf(numbers);
    }

    /** The id that the text is; case does not matter. */
    static Optional<OptionId> parse(String text) {
        return of(WHOLE.matcher(text.strip()));
    }

    /** The id with which the text of an option begins; empty if it begins with none. */
    static Optional<OptionId> atBeginningOf(String text) {
        return of(BEGINNING.matcher(text.strip()));
    }

    private static Optional<OptionId> of(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = Arrays.stream(matcher.group(2).substring(1).split("\\."))
                .map(Integer::valueOf)
                .toList();
        return Optional.of(new OptionId(matcher.group(1).toUpperCase(Locale.ROOT), numbers));
    }

    /** Whether it stands below the other: A.6.2.4 below A.6. */
    boolean isBelow(OptionId other) {
        return letters.equals(other.letters)
                && numbers.size() > other.numbers.size()
                && numbers.subList(0, other.numbers.size()).equals(other.numbers);
    }

    @Override
    public int compareTo(OptionId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(letters);
        numbers.forEach(number -> text.append('.').append(number));
        return text.toString();
    }
}
