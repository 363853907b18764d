package org.aimsforjira.risk.rest;

import org.jspecify.annotations.Nullable;

/**
 * The body of a POST that links a system.
 *
 * @param system the key of its issue
 */
public record SystemBody(@Nullable String system) {}
