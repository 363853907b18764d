package org.aimsforjira.treatment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a PUT: all controls.
 *
 * @param controls ids such as {@code A.6.2.4}; an empty list for all of the risk's
 */
public record ChosenBody(@Nullable List<@Nullable String> controls) {}
