package org.aimsforjira.inventory.importing.domain;

/** What becomes of a row; the same words before (planned) and after (done). */
public enum RowOutcome {
    /** A new AI system. */
    CREATE,
    /** At least one value of a known system changes, and no edit of a person is in the way. */
    UPDATE,
    /** Everything is as the file says. */
    UNCHANGED,
    /** The same as an earlier row, cell by cell. */
    DUPLICATE,
    /** A person edited a value in Jira, or deleted or moved the issue: that stays. Other values may have changed. */
    CONFLICT_KEPT,
    /** The row cannot be imported. */
    ERROR,
    /** Not a row: a system that an earlier file of the source had and this one has not. Nothing is deleted. */
    GONE
}
