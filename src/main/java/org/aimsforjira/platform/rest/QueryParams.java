package org.aimsforjira.platform.rest;

import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters that arrive as text. JAX-RS itself would answer 404 to a number that is none, which says nothing to the
 * caller; so resources take {@code String} and ask here.
 */
public final class QueryParams {

    private QueryParams() {}

    /**
     * @param name as in the address, for the refusal
     * @param text null or empty for absent
     * @return the number, or a refusal {@code param.not-a-number} or {@code param.out-of-range}
     */
    public static Outcome<Integer> whole(String name, @Nullable String text, int ifAbsent, int min, int max) {
        return number(name, text, ifAbsent, min, max).map(Long::intValue);
    }

    /** As {@link #whole}, for ids. */
    public static Outcome<Long> number(String name, @Nullable String text, long ifAbsent, long min, long max) {
        if (text == null || text.isBlank()) {
            return Outcome.done(ifAbsent);
        }
        try {
            long number = Long.parseLong(text.strip());
            return number < min || number > max
                    ? Outcome.refused(
                            Refusal.invalid("param.out-of-range", name, Long.toString(min), Long.toString(max)))
                    : Outcome.done(number);
        } catch (NumberFormatException e) {
            return Outcome.refused(Refusal.invalid("param.not-a-number", name, shortened(text)));
        }
    }

    /** {@code offset} (0 if absent) and {@code limit} (50 if absent, at most {@value Page.Request#MAX_LIMIT}). */
    public static Outcome<Page.Request> paging(@Nullable String offset, @Nullable String limit) {
        return whole("offset", offset, 0, 0, Integer.MAX_VALUE)
                .flatMap(from -> whole("limit", limit, 50, 1, Page.Request.MAX_LIMIT)
                        .map(count -> new Page.Request(from, count)));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
