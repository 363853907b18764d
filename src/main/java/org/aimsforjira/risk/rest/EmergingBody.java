package org.aimsforjira.risk.rest;

import org.jspecify.annotations.Nullable;

/**
 * Says whether a risk is emerging.
 *
 * @param emerging whether it is so new that experience is thin
 */
public record EmergingBody(@Nullable Boolean emerging) {}
