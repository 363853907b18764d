package org.aimsforjira.risk.register.rest;

import org.jspecify.annotations.Nullable;

/**
 * The body of a POST or PUT of a saved view.
 *
 * @param name what to call it
 * @param shared whether everybody who may view the AIMS is to see it; false if absent; for a POST only
 * @param query the state as the address of the page has it, for example {@code level=high&sort=-updated}; for a POST only
 * @param version the version that was seen; for a PUT only
 */
public record ViewBody(
        @Nullable String name,
        @Nullable Boolean shared,
        @Nullable String query,
        @Nullable Integer version) {}
