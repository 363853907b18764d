package org.aimsforjira.host.jira.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.host.jira.search.ClauseReader.Asked;
import org.aimsforjira.host.jira.search.JqlDates.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on dates and numbers. Equal to a date means within the day or minute that was written; before or after it means its first
 * moment, so {@code created <= 2026-01-31} leaves out most of that day (both unconfirmed for Jira 11; the second is a well-known trap).
 * Fields that hold days compare whole days.
 */
final class RangeValues {
    private final ZoneId daysStoredIn;

    RangeValues(ZoneId daysStoredIn) {
        this.daysStoredIn = daysStoredIn;
    }

    /** One of the values, or negated none of them; nothing if no value can be read. */
    Optional<Condition> equal(Asked asked, List<Literal> literals, boolean negative) {
        if (asked.field().kind() == FieldKind.NUMBER) {
            Set<Object> numbers = new LinkedHashSet<>();
            literals.forEach(literal -> number(asked, literal).ifPresent(numbers::add));
            return numbers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            negative
                                    ? new Condition.NoneOf(asked.field(), numbers)
                                    : new Condition.OneOf(asked.field(), numbers));
        }
        List<Condition> parts = new ArrayList<>();
        for (Literal literal : literals) {
            moment(asked, literal).ifPresent(moment -> {
                if (negative) {
                    parts.add(Condition.any(List.of(
                            between(asked, null, false, moment.from(), false),
                            between(asked, moment.to(), true, null, false))));
                } else {
                    parts.add(between(asked, moment.from(), true, moment.to(), false));
                }
            });
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(negative ? Condition.all(parts) : Condition.any(parts));
    }

    /** What lies on one side of a value; null if it cannot be read. */
    @Nullable
    Condition beyond(Asked asked, List<Literal> literals) {
        List<Condition> parts = new ArrayList<>();
        for (Literal literal : literals) {
            if (asked.field().kind() == FieldKind.NUMBER) {
                number(asked, literal).ifPresent(number -> parts.add(beyond(asked, number, number)));
            } else {
                boolean day = asked.field().kind() == FieldKind.DAY;
                moment(asked, literal)
                        .ifPresent(moment ->
                                parts.add(beyond(asked, moment.from(), day ? moment.to() - 1 : moment.from())));
            }
        }
        return parts.isEmpty() ? null : Condition.any(parts);
    }

    /** Before the first or behind the last of what the value stands for. */
    private static Condition beyond(Asked asked, Object first, Object last) {
        return switch (asked.operator()) {
            case LESS_THAN -> between(asked, null, false, first, false);
            case LESS_THAN_EQUALS -> between(asked, null, false, last, true);
            case GREATER_THAN -> between(asked, last, false, null, false);
            case GREATER_THAN_EQUALS -> between(asked, first, true, null, false);
            default -> throw new IllegalArgumentException(asked.operator().name());
        };
    }

    private static Condition between(
            Asked asked, @Nullable Object from, boolean fromIncluded, @Nullable Object to, boolean toIncluded) {
        return new Condition.Between(asked.field(), from, fromIncluded, to, toIncluded);
    }

    private Optional<Moment> moment(Asked asked, Literal literal) {
        Searcher searcher = asked.searcher();
        Optional<Moment> moment = asked.field().kind() == FieldKind.DAY
                ? JqlDates.day(literal, searcher.zone(), daysStoredIn, searcher.now())
                : JqlDates.time(literal, searcher.zone(), searcher.now());
        if (moment.isEmpty()) {
            asked.wrong("jql.value.date", literal);
        }
        return moment;
    }

    private static Optional<Double> number(Asked asked, Literal literal) {
        try {
            double number = Double.parseDouble(literal.written().strip());
            if (Double.isFinite(number)) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, like a number without end.
        }
        asked.wrong("jql.value.number", literal);
        return Optional.empty();
    }
}
