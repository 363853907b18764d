package org.aimsforjira.soa.domain;

import java.time.Instant;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.UserKey;

/**
 * The statement of an AIMS about one control, as it stands now.
 *
 * @param control the control
 * @param position what is said
 * @param version how often it was saved: 0 for a control that nobody has touched; the next save expects this number
 * @param saved who saved it last and when; empty for version 0 only
 */
public record Statement(ControlId control, Position position, int version, Optional<Saved> saved) {

    /**
     * Who saved something, and when.
     *
     * @param by the person
     * @param at to the millisecond
     */
    public record Saved(UserKey by, Instant at) {}

    public Statement {
        if (version < 0 || (version == 0) != saved.isEmpty()) {
            throw new IllegalArgumentException("Version " + version + " of " + control + " saved " + saved);
        }
    }

    /** The statement about a control that nobody has touched: undecided. */
    public static Statement untouched(ControlId control) {
        return new Statement(control, Position.NONE, 0, Optional.empty());
    }

    /** The statement as this revision left it. */
    public static Statement of(StatementRevision revision) {
        return new Statement(
                revision.control(), revision.position(), revision.version(), Optional.of(revision.saved()));
    }

    /** The revision that comes next when this person takes the position now. */
    public StatementRevision next(Position wanted, UserKey by, Instant at) {
        return new StatementRevision(control, version + 1, wanted, new Saved(by, at));
    }
}
