package org.aimsforjira.inventory.web;

import java.util.List;
import org.aimsforjira.platform.web.Pager;

/**
 * What {@code systems.vm} shows, formatted for one reader.
 *
 * @param aimsName what people call the AIMS
 * @param state which of the page's faces is shown
 * @param action the address that the filter form goes to
 * @param selectedItem the parameter by which Jira finds this page
 * @param clear the address of the page without filters
 * @param importLink the address of the import page; empty for readers who may not import
 * @param filters the filters as they are set
 * @param columns the heads of the table
 * @param rows the systems
 * @param pager the paging line
 * @param limits how many systems a page may show
 */
public record SystemsPage(
        String aimsName,
        State state,
        String action,
        String selectedItem,
        String clear,
        String importLink,
        Filters filters,
        List<Column> columns,
        List<Row> rows,
        Pager pager,
        List<Choice> limits) {

    public SystemsPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        limits = List.copyOf(limits);
    }

    /** The faces of the page. */
    public enum State {
        /** Set-up has not said which issue type is the AI system. */
        NOT_SET_UP,
        /** There is no system yet that this reader may see. */
        NO_SYSTEMS,
        /** There are systems, and none of them matches. */
        NO_MATCH,
        LIST
    }

    public boolean isNotSetUp() {
        return state == State.NOT_SET_UP;
    }

    public boolean isWithoutSystems() {
        return state == State.NO_SYSTEMS;
    }

    public boolean isWithoutMatch() {
        return state == State.NO_MATCH;
    }

    public boolean isList() {
        return state == State.LIST;
    }

    /**
     * The filters as they are set.
     *
     * @param any whether any is set
     * @param sort the order, kept when the filters change
     */
    public record Filters(
            String text,
            List<Choice> tiers,
            List<Choice> roles,
            List<Choice> regulatoryClasses,
            List<Choice> owners,
            List<Choice> progress,
            boolean any,
            String sort) {
        public Filters {
            tiers = List.copyOf(tiers);
            roles = List.copyOf(roles);
            regulatoryClasses = List.copyOf(regulatoryClasses);
            owners = List.copyOf(owners);
            progress = List.copyOf(progress);
        }
    }

    /** An entry of a select box. */
    public record Choice(String value, String text, boolean selected) {}

    /**
     * A head of the table.
     *
     * @param link the address that sorts by it, or the other way round
     * @param sorted {@code ascending}, {@code descending} or {@code none}
     */
    public record Column(String key, String text, String link, String sorted) {}

    /**
     * A system.
     *
     * @param statusLozenge the style class of its status
     */
    public record Row(
            String key,
            String link,
            String summary,
            List<String> roles,
            String tier,
            String regulatoryClass,
            String owner,
            String nextReview,
            boolean overdue,
            String status,
            String statusLozenge,
            String updated) {
        public Row {
            roles = List.copyOf(roles);
        }
    }
}
