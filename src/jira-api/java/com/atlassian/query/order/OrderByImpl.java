package com.atlassian.query.order;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

public class OrderByImpl implements OrderBy {
    public static final OrderByImpl NO_ORDER = new OrderByImpl();

    private final List<SearchSort> searchSorts;

    public OrderByImpl(SearchSort... searchSorts) {
        this(Arrays.asList(searchSorts));
    }

    public OrderByImpl(Collection<SearchSort> searchSorts) {
        this.searchSorts = List.copyOf(searchSorts);
    }

    @Override
    public List<SearchSort> getSearchSorts() {
        return searchSorts;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof OrderByImpl && searchSorts.equals(((OrderByImpl) o).searchSorts);
    }

    @Override
    public int hashCode() {
        return searchSorts.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (SearchSort sort : searchSorts) {
            text.append(text.length() == 0 ? "order by " : ", ").append(sort);
        }
        return text.toString();
    }
}
