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
 * @param likelihood a step of the model, 1 and up; absent for not rated
 * @param severity a step of the model, 1 and up; absent for not rated
 * @param confidence {@code low}, {@code medium}, {@code high}; absent for unknown
 * @param model the version of the model in whose steps likelihood and severity are; absent for the one in force. 409 {@code
 *     risk.assessment.model-changed} for another
 * @param controls ids of controls; absent for none
 * @param sources keys of <em>AI risk source</em> such as {@code C.3.4}; absent for none
 * @param consequenceTo keys of <em>AI consequence to</em>; absent for none
 * @param consequenceKinds keys of <em>AI consequence kind</em>; absent for none
 * @param emerging whether it is new enough that experience is thin; absent for no
 * @param library the id of the risk of the library that it started from; absent for none
 */
public record RaiseBody(
        @Nullable String token,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String system,
        @Nullable Integer likelihood,
        @Nullable Integer severity,
        @Nullable String confidence,
        @Nullable String model,
        @Nullable List<@Nullable String> controls,
        @Nullable List<@Nullable String> sources,
        @Nullable List<@Nullable String> consequenceTo,
        @Nullable List<@Nullable String> consequenceKinds,
        @Nullable Boolean emerging,
        @Nullable String library) {}
