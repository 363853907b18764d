package org.aimsforjira.risk.assessment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of assessing many risks.
 *
 * @param assessed how many were assessed
 */
public record ManyJson(int assessed, List<ItemJson> risks) {

    /**
     * One risk.
     *
     * @param number the number of its new assessment; absent where there is none
     * @param level its inherent level in words; absent where there is none
     * @param code the refusal; absent where there is an assessment
     * @param message its sentence
     */
    public record ItemJson(
            String key,
            @Nullable Integer number,
            @Nullable String level,
            @Nullable String code,
            @Nullable String message) {}
}
