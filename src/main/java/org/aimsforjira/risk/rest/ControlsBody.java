package org.aimsforjira.risk.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a PUT: all controls.
 *
 * @param controls ids such as {@code A.6.2.4}; an empty list for none
 * @param seen the ids of the controls that the risk had when the choice was made, so that nobody's change is overwritten unseen; absent to
 *     put the choice in place of whatever is there
 */
public record ControlsBody(
        @Nullable List<@Nullable String> controls, @Nullable List<@Nullable String> seen) {}
