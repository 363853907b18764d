package org.aimsforjira.host.jira.search;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsforjira.host.jira.jql.JqlTexts;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * The functions startOfDay, endOfWeek and their like: the first or last moment of the day, week, month or year that now lies in, in the
 * time zone of the searcher, moved by an increment such as {@code -1}, {@code "+14d"} or {@code "-1M"}; without a unit it counts whole
 * periods (Jira Data Center's documentation, "Advanced searching - functions reference"). Weeks begin on the day of the searcher's
 * language and country, as documented there. The last moment is the last millisecond (unconfirmed).
 */
final class PeriodFunction extends StockFunction {
    private static final Pattern INCREMENT = Pattern.compile("([-+]?)(\\d{1,5})([yMwdhm]?)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "y", ChronoUnit.YEARS,
            "M", ChronoUnit.MONTHS,
            "w", ChronoUnit.WEEKS,
            "d", ChronoUnit.DAYS,
            "h", ChronoUnit.HOURS,
            "m", ChronoUnit.MINUTES);
    private static final Map<String, ChronoUnit> PERIODS = Map.of(
            "Day", ChronoUnit.DAYS,
            "Week", ChronoUnit.WEEKS,
            "Month", ChronoUnit.MONTHS,
            "Year", ChronoUnit.YEARS);

    private final ChronoUnit period;
    private final boolean end;
    private final Users users;
    private final Clock clock;

    private PeriodFunction(String name, ChronoUnit period, boolean end, Users users, Clock clock) {
        super(name, false, JiraDataTypes.DATE, 0, 1, users::localeOf);
        this.period = period;
        this.end = end;
        this.users = users;
        this.clock = clock;
    }

    /** All eight. */
    static List<PeriodFunction> all(Users users, Clock clock) {
        return PERIODS.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(
                        new PeriodFunction("startOf" + entry.getKey(), entry.getValue(), false, users, clock),
                        new PeriodFunction("endOf" + entry.getKey(), entry.getValue(), true, users, clock)))
                .toList();
    }

    @Override
    void check(@Nullable ApplicationUser searcher, FunctionOperand call, Locale locale, MessageSet messages) {
        if (!call.getArgs().isEmpty()
                && !INCREMENT.matcher(call.getArgs().get(0).strip()).matches()) {
            messages.addErrorMessage(JqlTexts.text(
                    locale, "jql.function.increment", call.getArgs().get(0), call.getName()));
        }
    }

    @Override
    List<QueryLiteral> values(@Nullable ApplicationUser searcher, FunctionOperand call) {
        ZonedDateTime start = start(clock.instant().atZone(users.zoneOf(searcher)), users.localeOf(searcher));
        ZonedDateTime moment = call.getArgs().isEmpty()
                ? edge(start)
                : moved(start, call.getArgs().get(0).strip());
        return List.of(new QueryLiteral(call, moment.toInstant().toEpochMilli()));
    }

    private ZonedDateTime start(ZonedDateTime now, Locale locale) {
        ZonedDateTime day = now.truncatedTo(ChronoUnit.DAYS);
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        return switch (period) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(first));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }

    /** Months and years are counted from the start, so that the end of the month after February is the 31st. */
    private ZonedDateTime moved(ZonedDateTime start, String increment) {
        Matcher parts = INCREMENT.matcher(increment);
        if (!parts.matches()) {
            throw new IllegalArgumentException(increment);
        }
        ChronoUnit unit = UNITS.getOrDefault(parts.group(3), period);
        long count = Long.parseLong(parts.group(2)) * (parts.group(1).equals("-") ? -1 : 1);
        return unit.compareTo(ChronoUnit.MONTHS) >= 0
                ? edge(start.plus(count, unit))
                : edge(start).plus(count, unit);
    }

    private ZonedDateTime edge(ZonedDateTime start) {
        return end ? start.plus(1, period).minus(1, ChronoUnit.MILLIS) : start;
    }
}
