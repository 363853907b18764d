package org.aimsforjira.risk.assessment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assessment. What was not rated is absent.
 *
 * @param number its number among those of the risk, from 1
 * @param risk the key that the risk had then
 * @param at when, in UTC
 * @param atText the same in the reader's way and the zone of the AIMS
 * @param by who assessed
 * @param origin {@code dialog}, {@code fields} or {@code found}
 * @param originText the same in words
 * @param consequencesRated whether severity was rated for each consequence
 * @param model the version of the model
 * @param controls the ids of the controls assumed
 */
public record AssessmentJson(
        int number,
        String risk,
        String at,
        String atText,
        String by,
        String origin,
        String originText,
        String why,
        String inputs,
        @Nullable Integer likelihood,
        @Nullable String likelihoodText,
        @Nullable Integer severity,
        @Nullable String severityText,
        @Nullable String confidence,
        String confidenceText,
        boolean consequencesRated,
        List<ConsequenceJson> consequences,
        LevelJson level,
        @Nullable Integer residualLikelihood,
        @Nullable String residualLikelihoodText,
        @Nullable Integer residualSeverity,
        @Nullable String residualSeverityText,
        LevelJson residualLevel,
        String model,
        List<String> controls) {

    /** The severity of one consequence. */
    public record ConsequenceJson(
            String to, String toText, String kind, String kindText, int severity, String severityText) {}

    /**
     * A level.
     *
     * @param key absent while it is not rated
     * @param text what people call it
     * @param style the style class that colours it
     * @param rank its place in its model, from 1; 0 for none
     * @param of how many levels the model has
     */
    public record LevelJson(@Nullable String key, String text, String style, int rank, int of) {}

    /** Assessments of one risk, the newest first. */
    public record ListJson(int offset, int limit, int total, boolean mayAssess, List<AssessmentJson> assessments) {}

    /** Two assessments side by side. */
    public record DiffJson(AssessmentJson from, AssessmentJson to, List<PartJson> parts) {}

    /**
     * A part in which they differ.
     *
     * @param part {@code likelihood}, {@code residual-level} …
     * @param label what people call it
     * @param from its value in words; empty for none
     * @param to the same afterwards
     */
    public record PartJson(String part, String label, String from, String to) {}
}
