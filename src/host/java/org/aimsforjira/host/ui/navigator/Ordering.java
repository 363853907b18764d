package org.aimsforjira.host.ui.navigator;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aimsforjira.host.jira.jql.JqlWriter;

/**
 * Orders a query anew: the column that was clicked comes first, the other way round if it was first already; what the query was ordered
 * by stays behind it, up to three in all, as in Jira.
 */
final class Ordering {
    private static final int MOST = 3;
    /** Columns that people want to see from the end. */
    private static final Set<String> DOWN_FIRST =
            Set.of("priority", "created", "updated", "resolutiondate", "issuekey", "resolved");

    private final Query query;
    private final Function<String, Optional<String>> fieldIds;

    /**
     * For a query.
     *
     * @param fieldIds the id of the field that a name means
     */
    Ordering(Query query, Function<String, Optional<String>> fieldIds) {
        this.query = query;
        this.fieldIds = fieldIds;
    }

    private List<SearchSort> sorts() {
        return query.getOrderByClause() == null
                ? List.of()
                : query.getOrderByClause().getSearchSorts();
    }

    private boolean means(SearchSort sort, Columns.Column column) {
        return fieldIds.apply(sort.getField()).filter(column.id()::equals).isPresent();
    }

    /** "ascending", "descending", or "none", if the column orders the list first of all. */
    String now(Columns.Column column) {
        if (sorts().isEmpty() || !means(sorts().get(0), column)) {
            return "none";
        }
        return sorts().get(0).isReverse() ? "descending" : "ascending";
    }

    /** The query ordered by the column. */
    String by(Columns.Column column, String sortName) {
        boolean down = switch (now(column)) {
            case "ascending" -> true;
            case "descending" -> false;
            default -> DOWN_FIRST.contains(column.id());
        };
        List<SearchSort> sorts = new ArrayList<>();
        sorts.add(new SearchSort(sortName, down ? SortOrder.DESC : SortOrder.ASC));
        sorts().stream().filter(sort -> !means(sort, column)).limit(MOST - 1L).forEach(sorts::add);
        return JqlWriter.write(new QueryImpl(query.getWhereClause(), new OrderByImpl(sorts), null));
    }
}
