package com.atlassian.jira.web.bean;

import java.io.Serializable;
import java.util.List;

public class PagerFilter<T> implements Serializable {
    private int start;
    private int max = 20;

    public PagerFilter() {}

    public PagerFilter(int max) {
        this.max = max;
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public PagerFilter(PagerFilter old) {
        this.start = old.start;
        this.max = old.max;
    }

    /** Start moves back to the first item of the page which {@code index} is on. */
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max == 0 ? 0 : index - index % max, max);
    }

    public List<T> getCurrentPage(List<T> itemsCol) {
        if (itemsCol == null) {
            return null;
        }
        int from = Math.min(start, itemsCol.size());
        return itemsCol.subList(from, (int) Math.min((long) from + max, itemsCol.size()));
    }

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }

    public int getMax() {
        return max;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public int getEnd() {
        return start + max;
    }

    public int getPageSize() {
        return max;
    }

    public int getNextStart() {
        return start + max;
    }

    public int getPreviousStart() {
        return Math.max(0, start - max);
    }
}
