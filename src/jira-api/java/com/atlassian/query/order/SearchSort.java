package com.atlassian.query.order;

import java.io.Serializable;
import java.util.Objects;

// unconfirmed (memory only): getSortOrder, getOrder, isReverse
public class SearchSort implements Serializable {
    private final String field;
    private final SortOrder order;

    public SearchSort(String field) {
        this(field, (SortOrder) null);
    }

    public SearchSort(String field, SortOrder order) {
        this.field = Objects.requireNonNull(field, "field");
        this.order = order;
    }

    public String getField() {
        return field;
    }

    /** {@code null} where the query names no direction. */
    public SortOrder getSortOrder() {
        return order;
    }

    public String getOrder() {
        return order == null ? null : order.name();
    }

    public boolean isReverse() {
        return order == SortOrder.DESC;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SearchSort && field.equals(((SearchSort) o).field) && order == ((SearchSort) o).order;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, order);
    }

    @Override
    public String toString() {
        return order == null ? field : field + " " + order.name();
    }
}
