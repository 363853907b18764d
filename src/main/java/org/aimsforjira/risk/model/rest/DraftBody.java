package org.aimsforjira.risk.model.rest;

import org.jspecify.annotations.Nullable;

/**
 * The body of check, preview and publish.
 *
 * @param draft the model
 * @param expected to publish: the version in force that the draft was made from
 * @param comment to publish: why; may be absent
 * @param renameOptions to publish: whether options of Jira that still have our text get the names of the model; absent for no
 */
public record DraftBody(
        @Nullable DraftJson draft,
        @Nullable String expected,
        @Nullable String comment,
        @Nullable Boolean renameOptions) {}
