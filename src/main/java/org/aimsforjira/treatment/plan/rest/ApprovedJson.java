package org.aimsforjira.treatment.plan.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An approved plan with some of its risks, as they were.
 *
 * @param consistent whether what this page reads has the hash it was frozen with and the plan follows the one before; nothing is listed if not
 * @param consistentText the same in words
 * @param total how many risks the plan holds, whoever may see them
 * @param risks those of this page that the reader may see in Jira now
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

    /** A risk as it was. */
    public record FrozenRiskJson(
            long id,
            String key,
            String summary,
            @Nullable String level,
            @Nullable String option,
            List<String> controls,
            List<FrozenTreatmentJson> treatments) {}

    /**
     * A treatment as it was.
     *
     * @param assignee the name of the person as Jira shows it now; absent for nobody
     * @param due ISO 8601; absent for none
     */
    public record FrozenTreatmentJson(
            long id,
            String key,
            String project,
            String summary,
            @Nullable String assignee,
            @Nullable String due,
            String progress,
            List<String> controls) {}
}
