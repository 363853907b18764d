package org.aimsforjira.risk.register.domain;

import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/**
 * A state of the register under a name.
 *
 * @param id our id; 0 before it is kept
 * @param aims the AIMS whose register it shows
 * @param owner who saved it
 * @param name what people call it; 1 to {@value #MAX_NAME} characters
 * @param shared whether everybody who may view the AIMS sees it
 * @param query filters, order and columns as the page has them in its address; empty for the usual page
 * @param version how often it was changed, from 1
 */
public record SavedView(long id, AimsId aims, UserKey owner, String name, boolean shared, String query, int version) {
    public static final int MAX_NAME = 100;
    /** How many views somebody may have in an AIMS. */
    public static final int MAX_OWN = 50;

    public SavedView renamed(String other) {
        return new SavedView(id, aims, owner, other, shared, query, version + 1);
    }
}
