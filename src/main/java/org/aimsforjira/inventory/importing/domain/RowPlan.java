package org.aimsforjira.inventory.importing.domain;

import java.util.List;
import java.util.OptionalLong;

/**
 * What becomes of a row, by the one planner that preview and run share.
 *
 * @param reading the row as read
 * @param outcome what becomes of it
 * @param issueId the issue of the system, where there is one already
 * @param issueKey its key; empty where there is none
 * @param changes the fields that are written to a known issue, in their order
 * @param kept the fields that a person edited and that stay
 * @param notices what a person should know
 */
public record RowPlan(
        RowReading reading,
        RowOutcome outcome,
        OptionalLong issueId,
        String issueKey,
        List<SystemField> changes,
        List<SystemField> kept,
        List<Notice> notices) {
    public RowPlan {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
        notices = List.copyOf(notices);
    }

    /** The draft of a row that is written or compared; a defect for a duplicate or an error. */
    public SystemDraft draft() {
        return reading.draft().orElseThrow();
    }
}
