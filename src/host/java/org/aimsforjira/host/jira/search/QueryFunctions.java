package org.aimsforjira.host.jira.search;

import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The functions a query may call. */
final class QueryFunctions {
    private static final Map<String, QueryFunction> BUILT_IN = Map.of(
            "currentuser",
            new QueryFunction(
                    false,
                    0,
                    (searcher, operand) -> searcher.user() == null
                            ? List.of()
                            : List.of(Literal.of(searcher.user().getName()))),
            "now",
            new QueryFunction(
                    false,
                    0,
                    (searcher, operand) -> List.of(Literal.of(searcher.now().toEpochMilli()))));

    private QueryFunctions() {}

    /** Answers the values of a call. */
    @FunctionalInterface
    interface Values {
        List<Literal> of(Searcher searcher, FunctionOperand call);
    }

    /**
     * A function.
     *
     * @param list whether it answers a list, so that it belongs behind IN and not behind =
     * @param arguments how many it takes
     * @param values what it answers
     */
    record QueryFunction(boolean list, int arguments, Values values) {}

    /** The function of that name, which does not regard case. */
    static Optional<QueryFunction> named(String name) {
        return Optional.ofNullable(BUILT_IN.get(name.toLowerCase(Locale.ENGLISH)));
    }
}
