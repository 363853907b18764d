package org.aimsforjira.risk.register.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a change of several risks; either a system or controls.
 *
 * @param keys the keys of the risks, 100 at most
 * @param system the key of an AI system that is exposed to all of them
 * @param addControls ids of controls to select besides those that each risk has
 */
public record BulkBody(
        @Nullable List<@Nullable String> keys,
        @Nullable String system,
        @Nullable List<@Nullable String> addControls) {}
