package org.aimsforjira.treatment.rest;

import org.jspecify.annotations.Nullable;

/**
 * The body of a POST that links an issue.
 *
 * @param issue its key
 */
public record LinkBody(@Nullable String issue) {}
