package org.aimsforjira.host.ui.navigator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The issue navigator.
 *
 * @param title name of the filter, or "Search"
 * @param jql the query
 * @param action where the query goes
 * @param errors what is wrong with it
 * @param heads heads of the columns
 * @param rows the issues of this page
 * @param range which of how many these are; empty when there are none
 * @param previousUrl address of the page before, or null
 * @param nextUrl address of the page after, or null
 * @param tools what can be done with the query
 * @param filter the saved filter it came from, or null
 * @param side links at the left
 * @param columns columns to choose
 */
public record NavigatorPage(
        String title,
        String jql,
        String action,
        List<String> errors,
        List<Head> heads,
        List<Row> rows,
        String range,
        @Nullable String previousUrl,
        @Nullable String nextUrl,
        Tools tools,
        @Nullable FilterBar filter,
        List<SideGroup> side,
        List<ColumnChoice> columns) {
    /** Copies the lists. */
    public NavigatorPage {
        errors = List.copyOf(errors);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        side = List.copyOf(side);
        columns = List.copyOf(columns);
    }

    /**
     * Head of a column.
     *
     * @param id id of the field
     * @param label its name
     * @param sortUrl where a click leads, or null
     * @param sorted "ascending", "descending" or "none"
     */
    public record Head(String id, String label, @Nullable String sortUrl, String sorted) {}

    /**
     * An issue.
     *
     * @param id database id
     * @param key issue key
     * @param cells the cells in the order of the heads
     */
    public record Row(long id, String key, List<Cell> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What can be done with the query.
     *
     * @param saveAsUrl page to save it as a new filter
     * @param exportUrl its issues as a CSV file
     * @param bulkUrl page to change all its issues, or null for people who may not
     */
    public record Tools(
            String saveAsUrl, String exportUrl, @Nullable String bulkUrl) {}

    /**
     * The saved filter the query came from.
     *
     * @param id its id
     * @param description a sentence, may be empty
     * @param owner display name of its owner
     * @param own whether it is the reader's
     * @param changed whether the query is not that of the filter any more
     * @param favourite whether it is one of the reader's favourites
     * @param editUrl page with its details
     */
    public record FilterBar(
            long id,
            String description,
            String owner,
            boolean own,
            boolean changed,
            boolean favourite,
            String editUrl) {}

    /**
     * Links under a heading.
     *
     * @param heading the heading
     * @param links the links
     * @param nothing what stands there without links
     */
    public record SideGroup(String heading, List<SideLink> links, String nothing) {
        /** Copies the links. */
        public SideGroup {
            links = List.copyOf(links);
        }
    }

    /**
     * A link at the left.
     *
     * @param id id of the element
     * @param label its text
     * @param url where it leads
     * @param selected whether the reader is there
     */
    public record SideLink(String id, String label, String url, boolean selected) {}

    /**
     * A column to choose.
     *
     * @param id id of the field
     * @param label its name
     * @param chosen whether the list has it
     */
    public record ColumnChoice(String id, String label, boolean chosen) {}
}
