package org.aimsforjira.treatment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a POST that creates treatments.
 *
 * @param token what the request is known by: 8 to 64 letters, digits, dots or hyphens; at most 50 for a bulk creation
 * @param project the key of the project
 * @param issueType the id of its type
 * @param summary one line; not needed for a bulk creation
 * @param description absent for none
 * @param assignee the user name; absent for whomever the project assigns
 * @param due the day as {@code 2026-12-24}; absent for none
 * @param controls the controls it implements; absent for all of the risk's
 */
public record TreatmentBody(
        @Nullable String token,
        @Nullable String project,
        @Nullable String issueType,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String assignee,
        @Nullable String due,
        @Nullable List<@Nullable String> controls) {}
