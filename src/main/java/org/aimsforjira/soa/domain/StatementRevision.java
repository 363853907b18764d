package org.aimsforjira.soa.domain;

import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.soa.domain.Statement.Saved;

/**
 * One saved state of a statement. Append-only: a correction is a new revision (DESIGN.md, principle 7).
 *
 * @param control the control
 * @param version 1 for the first one; no two revisions of a statement have the same
 * @param position what was said
 * @param saved who saved it and when
 */
public record StatementRevision(ControlId control, int version, Position position, Saved saved) {
    public StatementRevision {
        if (version < 1) {
            throw new IllegalArgumentException("Version " + version + " of " + control);
        }
    }
}
