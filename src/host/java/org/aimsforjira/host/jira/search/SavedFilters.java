package org.aimsforjira.host.jira.search;

import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.jira.filter.Filter;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.jql.JqlParser;
import org.aimsforjira.host.jira.jql.JqlSyntaxException;

/**
 * From names and ids to the queries of saved filters. A number is an id, a text a name and else an id; of several filters of one name
 * the searcher may see, all count (unconfirmed). Filters that are hidden from the searcher are not there.
 */
final class SavedFilters {
    private final Filters filters;

    SavedFilters(Filters filters) {
        this.filters = filters;
    }

    /**
     * A filter that a query names.
     *
     * @param id its id
     * @param name its name
     * @param query its query
     */
    record Saved(long id, String name, Query query) {}

    List<Saved> named(Literal literal, Searcher searcher) {
        List<Filter> found = new ArrayList<>();
        Long number = literal.number();
        if (number != null) {
            byId(number, searcher).ifPresent(found::add);
        } else {
            String name = literal.written();
            found.addAll(
                    searcher.securityOverridden()
                            ? filters.regardless().stream()
                                    .filter(filter -> filter.name().equalsIgnoreCase(name))
                                    .toList()
                            : filters.byName(searcher.user(), name));
            if (found.isEmpty() && name.matches("\\d{1,18}")) {
                byId(Long.parseLong(name), searcher).ifPresent(found::add);
            }
        }
        return found.stream().map(SavedFilters::saved).flatMap(Optional::stream).toList();
    }

    private Optional<Filter> byId(long id, Searcher searcher) {
        return searcher.securityOverridden()
                ? filters.regardless().stream()
                        .filter(filter -> filter.id() == id)
                        .findFirst()
                : filters.byId(searcher.user(), id);
    }

    private static Optional<Saved> saved(Filter filter) {
        try {
            return Optional.of(new Saved(filter.id(), filter.name(), JqlParser.parse(filter.jql())));
        } catch (JqlSyntaxException e) {
            return Optional.empty();
        }
    }
}
