package org.aimsforjira.inventory.importing.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * An AI system as Jira has it now.
 *
 * @param issueId its id
 * @param key its key
 * @param projectId its project
 * @param values the values of the fields that an import can write; a field that does not exist is missing
 */
public record CurrentSystem(long issueId, String key, long projectId, Map<SystemField, FieldValue> values) {
    public CurrentSystem {
        values = Map.copyOf(new EnumMap<>(values));
    }

    /** The value of a field; empty also for a field that does not exist. */
    public FieldValue value(SystemField field) {
        return values.getOrDefault(field, FieldValue.EMPTY);
    }

    /** The row of a report with the key and the name that the issue has now. */
    public RowRecord named(RowRecord row) {
        String summary =
                values.getOrDefault(SystemField.SUMMARY, FieldValue.EMPTY).first();
        return new RowRecord(
                row.row(),
                row.line(),
                row.outcome(),
                row.issueId(),
                key,
                Words.excerpt(summary, 200),
                row.externalId(),
                row.changes(),
                row.kept(),
                row.notices(),
                row.live());
    }
}
