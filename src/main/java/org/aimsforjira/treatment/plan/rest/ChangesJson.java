package org.aimsforjira.treatment.plan.rest;

import java.util.List;
import java.util.Map;
import org.aimsforjira.treatment.plan.rest.PlanJson.ChangeJson;
import org.jspecify.annotations.Nullable;

/**
 * What moved since a plan was approved.
 *
 * @param from the approved plan
 * @param to the plan that it is compared with; absent for now
 * @param asOf when it was compared, ISO 8601 in UTC
 * @param summary of the whole AIMS, the same for everybody
 * @param total how many of the risks that differ the reader may see
 * @param more whether there are others
 */
public record ChangesJson(
        ApprovalJson from,
        @Nullable ApprovalJson to,
        String asOf,
        SummaryJson summary,
        int offset,
        int limit,
        int total,
        List<ChangedJson> risks,
        boolean more) {

    /**
     * How much moved.
     *
     * @param counts how often, by kind ({@link ChangeJson})
     * @param text in words
     */
    public record SummaryJson(int risks, int treatments, Map<String, Integer> counts, String text) {}

    /**
     * A risk that differs.
     *
     * @param changes of the risk itself
     * @param moreTreatments whether there are other treatments that differ
     */
    public record ChangedJson(
            String key,
            String summary,
            List<ChangeJson> changes,
            List<ChangedTreatmentJson> treatments,
            boolean moreTreatments) {}

    /** A treatment that differs. */
    public record ChangedTreatmentJson(String key, String summary, List<ChangeJson> changes) {}
}
