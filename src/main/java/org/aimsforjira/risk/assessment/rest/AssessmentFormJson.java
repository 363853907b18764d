package org.aimsforjira.risk.assessment.rest;

import java.util.List;
import org.aimsforjira.risk.assessment.rest.AssessmentJson.LevelJson;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog offers, with the model, so that levels can be shown before anything is saved.
 *
 * @param basedOn the number of the newest assessment, 0 for none; to be sent back
 * @param maxText the most characters of each text
 * @param model the version of the model in force
 * @param levels the levels of the model, the lowest first
 * @param matrix a row for each likelihood from 1, with the key of the level for each severity from 1
 * @param consequences what was said of consequences last and still holds, in the steps of this model
 * @param current what the issue says now; absent in the form for many risks
 * @param latest the newest assessment; absent where there is none
 */
public record AssessmentFormJson(
        boolean mayAssess,
        int basedOn,
        int maxText,
        String model,
        List<StepJson> likelihoods,
        List<StepJson> severities,
        List<ChoiceJson> confidences,
        List<ChoiceJson> consequenceTo,
        List<ChoiceJson> consequenceKinds,
        List<LevelJson> levels,
        List<List<String>> matrix,
        List<KeptJson> consequences,
        @Nullable CurrentJson current,
        @Nullable AssessmentJson latest) {

    /**
     * A step.
     *
     * @param meaning when it is chosen; empty for nothing said
     */
    public record StepJson(int step, String text, String meaning) {}

    /** An entry of a select box. */
    public record ChoiceJson(String value, String text) {}

    /**
     * A consequence that was rated.
     *
     * @param severity absent where its step is gone and it has to be rated again
     */
    public record KeptJson(
            String to,
            String toText,
            String kind,
            String kindText,
            @Nullable Integer severity) {}

    /**
     * What the issue says.
     *
     * @param consequenceKinds the keys chosen on the issue
     */
    public record CurrentJson(
            @Nullable Integer likelihood,
            @Nullable Integer severity,
            @Nullable String confidence,
            @Nullable Integer residualLikelihood,
            @Nullable Integer residualSeverity,
            List<String> consequenceKinds,
            List<String> controls) {}
}
