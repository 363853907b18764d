package org.aimsforjira.risk.rest;

import org.jspecify.annotations.Nullable;

/**
 * The body of a PUT: all of the rating. What is absent is not rated.
 *
 * @param likelihood 1 to 5
 * @param severity 1 to 5
 * @param confidence {@code low}, {@code medium}, {@code high}
 */
public record RatingBody(
        @Nullable Integer likelihood,
        @Nullable Integer severity,
        @Nullable String confidence) {}
