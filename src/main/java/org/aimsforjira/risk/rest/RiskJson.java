package org.aimsforjira.risk.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One AI risk.
 *
 * @param emerging whether it is so new that experience is thin: Jira's label {@code aims-emerging}
 * @param level how large it is and why; absent while it is not rated
 * @param controls ids of the controls selected to treat it
 * @param systems the AI systems that are exposed to it and that the reader may see
 * @param moreSystems whether there are others
 * @param mayTrigger the risks that it can set off and that the reader may see
 * @param moreMayTrigger whether there are others
 * @param triggeredBy the risks that can set it off and that the reader may see
 * @param moreTriggeredBy whether there are others
 */
public record RiskJson(
        long id,
        String key,
        String summary,
        String status,
        boolean emerging,
        @Nullable Integer likelihood,
        @Nullable Integer severity,
        @Nullable String confidence,
        @Nullable LevelJson level,
        List<String> controls,
        List<IssueJson> systems,
        boolean moreSystems,
        List<IssueJson> mayTrigger,
        boolean moreMayTrigger,
        List<IssueJson> triggeredBy,
        boolean moreTriggeredBy,
        boolean mayEdit,
        boolean mayRate,
        boolean mayLink) {

    /**
     * A computed level.
     *
     * @param level {@code low}, {@code medium}, {@code high}, {@code critical}
     * @param countedLikelihood what the likelihood counted as
     * @param raised whether it was raised because confidence is low or unknown
     * @param model the version of the model
     * @param why a sentence in the reader's language
     */
    public record LevelJson(String level, int countedLikelihood, boolean raised, String model, String why) {}

    /** An issue. */
    public record IssueJson(long id, String key, String summary) {}
}
