package org.aimsforjira.inventory.importing.domain;

import java.util.List;
import java.util.OptionalLong;

/**
 * A row of the report: what will become of a row (preview) or what became of it (run).
 *
 * @param row its number in the file, from 1; 0 for a system that is gone from the file
 * @param line the line of the file on which it begins; 0 for a system that is gone
 * @param outcome what becomes or became of it
 * @param issueId the issue, where there is one
 * @param issueKey its key when it was written or looked at; empty where there is none
 * @param title its name, cut for lists
 * @param externalId the text of "AI external id"; empty for duplicates and errors
 * @param changes the fields that are or were written to a known issue
 * @param kept the fields that a person edited and that stay
 * @param notices what a person should know
 * @param live whether the file says that the system is in use
 */
public record RowRecord(
        int row,
        long line,
        RowOutcome outcome,
        OptionalLong issueId,
        String issueKey,
        String title,
        String externalId,
        List<SystemField> changes,
        List<SystemField> kept,
        List<Notice> notices,
        boolean live) {
    public RowRecord {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
        notices = List.copyOf(notices);
    }

    /** The record of a plan, as it stands. */
    public static RowRecord of(RowPlan plan) {
        RowReading reading = plan.reading();
        return new RowRecord(
                reading.row(),
                reading.line(),
                plan.outcome(),
                plan.issueId(),
                plan.issueKey(),
                reading.title(),
                reading.draft().map(SystemDraft::externalId).orElse(""),
                plan.outcome() == RowOutcome.CREATE ? List.of() : plan.changes(),
                plan.kept(),
                plan.notices(),
                reading.draft().map(SystemDraft::live).orElse(false));
    }

    /** The same row with the issue that was written. */
    public RowRecord written(long id, String key) {
        return new RowRecord(
                row, line, outcome, OptionalLong.of(id), key, title, externalId, changes, kept, notices, live);
    }

    /** The same row as an error: nothing was written for it. */
    public RowRecord failed(Notice why) {
        List<Notice> all = new java.util.ArrayList<>(List.of(why));
        all.addAll(notices);
        return new RowRecord(
                row, line, RowOutcome.ERROR, issueId, issueKey, title, externalId, List.of(), List.of(), all, live);
    }
}
