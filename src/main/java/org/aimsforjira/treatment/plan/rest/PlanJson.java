package org.aimsforjira.treatment.plan.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the treatment plan.
 *
 * @param setUp false when set-up has not said which issue type is the AI risk; nothing is listed then
 * @param total how many risks the reader may see in all, after the filter
 * @param jql the query that finds the same in Jira
 * @param approved the newest approved plan; absent for none
 * @param consistent false where the approved plan was changed in the database as far as this page reads it; nothing is compared then
 * @param cut whether the filter looked at the first 50,000 treatments only; there are more
 * @param mayApprove whether the reader may approve the plan
 * @param cost of all treatments of this page; absent where nobody estimated any
 */
public record PlanJson(
        boolean setUp,
        int offset,
        int limit,
        int total,
        String jql,
        @Nullable ApprovalJson approved,
        boolean consistent,
        boolean cut,
        boolean mayApprove,
        @Nullable CostJson cost,
        List<RowJson> risks) {

    /**
     * What work costs.
     *
     * @param original the original estimates together, in seconds
     * @param remaining in seconds
     */
    public record CostJson(long original, long remaining) {}

    /**
     * A risk.
     *
     * @param level the key of its inherent level; absent while it is not rated
     * @param option the key of its treatment option, Jira's id of one that an administrator added; absent for none
     * @param optionText what the option is called; absent for none
     * @param controls ids of the controls selected to treat it
     * @param changes of the risk itself since the approved plan
     * @param moreTreatments whether there are treatments that the reader may not see
     */
    public record RowJson(
            long id,
            String key,
            String summary,
            @Nullable String level,
            @Nullable String option,
            @Nullable String optionText,
            List<String> controls,
            List<ChangeJson> changes,
            List<LineJson> treatments,
            boolean moreTreatments,
            @Nullable CostJson cost) {}

    /**
     * A treatment.
     *
     * @param project the key of its project
     * @param assignee the name of the person as Jira shows it; absent for nobody
     * @param due ISO 8601; absent for none
     * @param status its name in the reader's language
     * @param progress {@code todo}, {@code doing}, {@code done} or {@code dropped}
     * @param treats false for one that the approved plan had and that treats the risk no longer
     * @param slippage days later than the approved plan says, less than 0 for earlier; of done work, how much later it was finished; absent where there is nothing to compare
     * @param controls ids of the controls that it implements
     */
    public record LineJson(
            long id,
            String key,
            String project,
            String summary,
            @Nullable String assignee,
            @Nullable String due,
            String status,
            String progress,
            boolean treats,
            boolean overdue,
            @Nullable Long slippage,
            List<String> controls,
            @Nullable CostJson cost,
            List<ChangeJson> changes) {}

    /**
     * A difference.
     *
     * @param kind {@code due}, {@code added}, {@code removed}, {@code dropped}, {@code reopened}, {@code done}, {@code progress}, {@code
     *     assignee}, {@code project}, {@code controls}; of a risk {@code risk-added}, {@code risk-removed}, {@code option}, {@code level},
     *     {@code risk-controls}
     * @param days by how many days a due date moved; absent for other kinds and where there was or is none
     * @param text the difference in words
     */
    public record ChangeJson(String kind, @Nullable Long days, String text) {}
}
