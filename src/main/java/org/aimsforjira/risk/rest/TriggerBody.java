package org.aimsforjira.risk.rest;

import org.jspecify.annotations.Nullable;

/**
 * Names a risk.
 *
 * @param risk its key
 */
public record TriggerBody(@Nullable String risk) {}
