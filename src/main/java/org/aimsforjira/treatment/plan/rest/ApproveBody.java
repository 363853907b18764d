package org.aimsforjira.treatment.plan.rest;

import org.jspecify.annotations.Nullable;

/**
 * The body of an approval.
 *
 * @param comment a word to it, at most 2000 characters; may be absent
 * @param seen the number of the newest approved plan that was seen, 0 for none
 */
public record ApproveBody(
        @Nullable String comment, @Nullable Integer seen) {}
