package org.aimsforjira.risk.model.rest;

import java.util.List;
import java.util.Map;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A model that somebody writes, as it is sent and answered. What is absent is empty, and the check says so.
 *
 * @param likelihood the steps of likelihood, the smallest first
 * @param severity the steps of severity, the smallest first
 * @param levels the levels, the lowest first
 * @param matrix a row for each likelihood with the key of a level for each severity; an empty text for a cell without level
 * @param criteria appetite, layers and approvers
 */
public record DraftJson(
        @Nullable List<@Nullable StepJson> likelihood,
        @Nullable List<@Nullable StepJson> severity,
        @Nullable List<@Nullable LevelJson> levels,
        @Nullable List<@Nullable List<@Nullable String>> matrix,
        @Nullable CriteriaJson criteria) {

    /**
     * A step.
     *
     * @param was which step of the model in force it is, from 1; 0 for a new one; absent for the one with its number
     */
    public record StepJson(
            @Nullable String name,
            @Nullable String meaning,
            @Nullable Integer was) {}

    /**
     * A level.
     *
     * @param key its key; {@code +} and anything for a new one
     * @param name empty for the levels of the built-in model, which are named in every language
     * @param colour {@code GREY}, {@code GREEN}, {@code BLUE}, {@code YELLOW}, {@code ORANGE}, {@code RED}, {@code PURPLE}
     */
    public record LevelJson(
            @Nullable String key,
            @Nullable String name,
            @Nullable Tone colour) {}

    /**
     * What is expected at which level.
     *
     * @param appetite by level {@code ACCEPTABLE}, {@code TOLERABLE} or {@code UNACCEPTABLE}
     * @param stricter the same by kind of consequence and level, where the organization bears less
     * @param layered the levels at which controls of two kinds must operate
     * @param approvers by level the id of the project role whose members accept it
     * @param assessorMayAccept whether somebody may accept a risk that they assessed last
     */
    public record CriteriaJson(
            @Nullable Map<String, @Nullable Stance> appetite,
            @Nullable Map<String, @Nullable Map<String, @Nullable Stance>> stricter,
            @Nullable List<@Nullable String> layered,
            @Nullable Map<String, @Nullable Long> approvers,
            @Nullable Boolean assessorMayAccept) {}
}
