package org.aimsforjira.host.jira.link;

import org.aimsforjira.host.db.Row;
import org.jspecify.annotations.Nullable;

/** A row of the table of links. */
record LinkRow(
        long id,
        long typeId,
        long sourceId,
        long destinationId,
        @Nullable Long sequence) {
    static final String COLUMNS = "id, linktype, source, destination, seq_no";

    static LinkRow of(Row row) {
        return new LinkRow(
                row.id("id"), row.id("linktype"), row.id("source"), row.id("destination"), row.number("seq_no"));
    }

    boolean touches(long issueId) {
        return sourceId == issueId || destinationId == issueId;
    }
}
