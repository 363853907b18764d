package org.aimsforjira.risk.acceptance.rest;

import org.jspecify.annotations.Nullable;

/**
 * The body of a POST that revokes an acceptance.
 *
 * @param reason why
 */
public record RevokeBody(@Nullable String reason) {}
