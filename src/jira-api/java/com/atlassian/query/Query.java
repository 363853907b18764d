package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

public interface Query {
    Clause getWhereClause();

    OrderBy getOrderByClause();

    /** As the user typed it; {@code null} for a query that was built. */
    String getQueryString();
}
