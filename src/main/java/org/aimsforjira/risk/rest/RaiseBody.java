package org.aimsforjira.risk.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a POST that raises a risk.
 *
 * @param token what the request is known by: 8 to 64 letters, digits, dots or hyphens
 * @param summary one line
 * @param description absent for none
 * @param system the key of the AI system that is exposed to it; absent for none
 * @param likelihood 1 to 5; absent for not rated
 * @param severity 1 to 5; absent for not rated
 * @param confidence {@code low}, {@code medium}, {@code high}; absent for unknown
 * @param controls ids of controls; absent for none
 */
public record RaiseBody(
        @Nullable String token,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String system,
        @Nullable Integer likelihood,
        @Nullable Integer severity,
        @Nullable String confidence,
        @Nullable List<@Nullable String> controls) {}
