package org.aimsforjira.treatment.plan.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An approved plan with some of its risks, as they were.
 *
 * @param consistent whether what this page reads has the hash it was frozen with and the plan follows the one before; nothing is listed if not
 * @param consistentText the same in words
 * @param total how many risks the plan holds, whoever may see them
 * @param risks those of this page that the reader may see in Jira now, and deleted ones that the reader may be told of
 * @param more whether this page has other risks or treatments
 */
public record ApprovedJson(
        ApprovalJson approval,
        boolean consistent,
        String consistentText,
        int offset,
        int limit,
        int total,
        List<FrozenRiskJson> risks,
        boolean more) {

    /**
     * A risk as it was.
     *
     * @param deleted whether there is no such issue any more
     * @param levelText what the level is called
     * @param option the key of its treatment option, Jira's id of one that an administrator added; absent for none
     * @param optionText what the option is called; absent for none
     */
    public record FrozenRiskJson(
            long id,
            String key,
            boolean deleted,
            String summary,
            @Nullable String level,
            String levelText,
            @Nullable String option,
            @Nullable String optionText,
            List<String> controls,
            List<FrozenTreatmentJson> treatments) {}

    /**
     * A treatment as it was.
     *
     * @param project the key that its project had
     * @param deleted whether there is no such issue any more
     * @param assignee the name of the person as Jira shows it now; absent for nobody
     * @param due ISO 8601; absent for none
     * @param dueText the day in words; absent for none
     * @param progressText the progress in words
     */
    public record FrozenTreatmentJson(
            long id,
            String key,
            boolean deleted,
            String project,
            String summary,
            @Nullable String assignee,
            @Nullable String due,
            @Nullable String dueText,
            String progress,
            String progressText,
            List<String> controls) {}
}
