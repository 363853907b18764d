package org.aimsforjira.treatment.plan.web;

import java.util.List;
import org.aimsforjira.platform.web.Pager;

/**
 * What {@code plan.vm} shows, formatted for one reader.
 *
 * @param aimsName what people call the AIMS
 * @param projectKey the key of the register project
 * @param state which of the page's faces is shown
 * @param problem what is wrong with the address; empty for nothing
 * @param action the address that the filter form goes to
 * @param selectedItem the parameter by which Jira finds this page
 * @param clear the address of the page without filters
 * @param register the address of the risk register
 * @param navigator the issue navigator with the same query; empty without set-up
 * @param approved the newest approved plan
 * @param mayApprove whether the reader may approve the plan
 * @param mayLink whether the reader may link issues in the register
 * @param filters the filters as they are set
 * @param options what the options of treatment mean
 * @param cost of all treatments of this page; empty where nobody estimated any: the column is left out
 * @param rows the risks
 * @param pager the paging line
 * @param limits how many risks a page may show
 */
public record PlanPage(
        String aimsName,
        String projectKey,
        State state,
        String problem,
        String action,
        String selectedItem,
        String clear,
        String register,
        String navigator,
        ApprovedPart approved,
        boolean mayApprove,
        boolean mayLink,
        Filters filters,
        List<OptionPart> options,
        String cost,
        List<Row> rows,
        Pager pager,
        List<Choice> limits) {

    public PlanPage {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
        limits = List.copyOf(limits);
    }

    /** The faces of the page. */
    public enum State {
        /** Set-up has not said which issue type is the AI risk. */
        NOT_SET_UP,
        /** There is no risk that this reader sees. */
        NO_RISKS,
        /** No risk matches. */
        NO_MATCH,
        LIST
    }

    public boolean isNotSetUp() {
        return state == State.NOT_SET_UP;
    }

    public boolean isWithoutRisks() {
        return state == State.NO_RISKS;
    }

    public boolean isWithoutMatch() {
        return state == State.NO_MATCH;
    }

    /** Whether work is estimated, so that the column is worth its place. */
    public boolean hasCost() {
        return !cost.isEmpty();
    }

    /**
     * The newest approved plan.
     *
     * @param number 0 for none
     * @param text who approved it and when
     * @param comment what was said
     * @param hash the whole hash
     * @param problem that it was changed in the database, so that nothing is compared; empty for nothing
     * @param large whether counting what moved is so much work that it is done when asked for
     */
    public record ApprovedPart(int number, String text, String comment, String hash, String problem, boolean large) {}

    /**
     * The filters as they are set.
     *
     * @param project the key of a project
     * @param any whether any is set
     */
    public record Filters(
            String text, List<Choice> options, List<Choice> work, String project, List<Choice> assignees, boolean any) {
        public Filters {
            options = List.copyOf(options);
            work = List.copyOf(work);
            assignees = List.copyOf(assignees);
        }
    }

    /** An entry of a select box. */
    public record Choice(String value, String text, boolean selected) {}

    /** An option of treatment. */
    public record OptionPart(String name, String explanation) {}

    /**
     * A risk.
     *
     * @param why how its level came about
     * @param option what its treatment option is called; empty for none
     * @param optionAbout what the option means
     * @param marks what moved of it since the approved plan
     * @param lines its treatments
     * @param more whether there is work that the reader may not see
     * @param cost of its treatments
     * @param controls whether it has controls, so that treatments can be created for each
     */
    public record Row(
            String key,
            String link,
            String summary,
            String level,
            String levelLozenge,
            String why,
            String option,
            String optionAbout,
            List<String> marks,
            List<Line> lines,
            boolean more,
            String cost,
            boolean controls) {
        public Row {
            marks = List.copyOf(marks);
            lines = List.copyOf(lines);
        }

        /** How many lines of the table it takes. */
        public int height() {
            return Math.max(1, lines.size() + (more ? 1 : 0));
        }
    }

    /**
     * A treatment.
     *
     * @param treats whether it treats the risk now
     * @param due the day; empty for none
     * @param overdue whether the day is over and work is left
     * @param slippage by how many days it is late or early
     * @param late whether it is late
     * @param marks what moved of it since the approved plan
     */
    public record Line(
            String key,
            String link,
            String summary,
            boolean treats,
            String assignee,
            String due,
            boolean overdue,
            String slippage,
            boolean late,
            String progress,
            String progressLozenge,
            String status,
            List<String> controls,
            String cost,
            List<String> marks) {
        public Line {
            controls = List.copyOf(controls);
            marks = List.copyOf(marks);
        }
    }
}
