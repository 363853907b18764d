package org.aimsforjira.evidence.web;

import java.util.List;
import org.aimsforjira.platform.web.Pager;

/**
 * What {@code evidence.vm} shows, formatted for one reader.
 *
 * @param aimsName what people call the AIMS
 * @param isSetUp whether set-up knows the field
 * @param action the address that the filter form goes to
 * @param selectedItem the parameter by which Jira finds this page
 * @param clear the address of the page without filters; empty when none is set
 * @param navigator the address of Jira's issue navigator with the same query
 * @param controls the filter by control
 * @param kinds the filter by what it says
 * @param rows the issues
 * @param pager the paging line
 */
public record EvidencePage(
        String aimsName,
        boolean isSetUp,
        String action,
        String selectedItem,
        String clear,
        String navigator,
        List<Choice> controls,
        List<Choice> kinds,
        List<Row> rows,
        Pager pager) {

    public EvidencePage {
        controls = List.copyOf(controls);
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /** An entry of a select box. */
    public record Choice(String value, String text, boolean selected) {}

    /**
     * An issue.
     *
     * @param verdict what it says, in a word
     * @param lozenge the style class of the verdict
     * @param from the day from which it counts; empty for none
     * @param until the last day on which it is fresh; empty for none
     */
    public record Row(
            String key,
            String link,
            String summary,
            List<String> controls,
            String verdict,
            String lozenge,
            String from,
            String until,
            String status) {
        public Row {
            controls = List.copyOf(controls);
        }
    }
}
