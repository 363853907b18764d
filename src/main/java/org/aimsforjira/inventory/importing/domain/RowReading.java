package org.aimsforjira.inventory.importing.domain;

import java.util.List;
import java.util.Optional;

/**
 * A row, read: what it says of a system, or why it says nothing.
 *
 * @param row its number, from 1
 * @param line the line of the file on which it begins
 * @param digest a digest of its cells, for the audit trail
 * @param title its name, cut for lists; empty if it has none
 * @param draft what it says of a system; empty for a duplicate and for an error
 * @param outcome DUPLICATE or ERROR; empty when there is a draft
 * @param notices what a person should know; for a duplicate or an error the reason comes first
 */
public record RowReading(
        int row,
        long line,
        String digest,
        String title,
        Optional<SystemDraft> draft,
        Optional<RowOutcome> outcome,
        List<Notice> notices) {
    public RowReading {
        notices = List.copyOf(notices);
    }
}
