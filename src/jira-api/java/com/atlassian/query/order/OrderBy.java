package com.atlassian.query.order;

import java.util.List;

// unconfirmed (memory only): getSearchSorts
public interface OrderBy {
    List<SearchSort> getSearchSorts();
}
