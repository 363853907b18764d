package org.aimsforjira.risk.model.app;

import org.aimsforjira.risk.model.domain.ModelDraft;

/**
 * A draft that somebody wants to publish.
 *
 * @param expected the version of the model in force that the draft was made from
 * @param comment why; at most {@value #MAX_COMMENT} characters, may be empty
 * @param renames whether options of Jira that still have our text get the names of the model
 */
public record ModelWish(ModelDraft draft, String expected, String comment, boolean renames) {

    public static final int MAX_COMMENT = 2_000;

    public ModelWish {
        comment = comment.strip();
    }
}
