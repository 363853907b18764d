package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import java.util.Objects;

public class QueryImpl implements Query {
    private final Clause whereClause;
    private final OrderBy orderByClause;
    private final String queryString;

    public QueryImpl() {
        this(null);
    }

    public QueryImpl(Clause whereClause) {
        this(whereClause, null);
    }

    public QueryImpl(Clause whereClause, String originalQuery) {
        this(whereClause, new OrderByImpl(), originalQuery);
    }

    public QueryImpl(Clause whereClause, OrderBy orderByClause, String originalQuery) {
        this.whereClause = whereClause;
        this.orderByClause = orderByClause;
        this.queryString = originalQuery;
    }

    @Override
    public Clause getWhereClause() {
        return whereClause;
    }

    @Override
    public OrderBy getOrderByClause() {
        return orderByClause;
    }

    @Override
    public String getQueryString() {
        return queryString;
    }

    @Override
    public String toString() {
        String where = whereClause == null ? "" : whereClause.toString();
        String order = orderByClause == null ? "" : orderByClause.toString();
        return where.isEmpty() || order.isEmpty() ? where + order : where + " " + order;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof QueryImpl)) {
            return false;
        }
        QueryImpl that = (QueryImpl) o;
        return Objects.equals(whereClause, that.whereClause)
                && Objects.equals(orderByClause, that.orderByClause)
                && Objects.equals(queryString, that.queryString);
    }

    @Override
    public int hashCode() {
        return Objects.hash(whereClause, orderByClause, queryString);
    }
}
