package org.aimsforjira.inventory.importing.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a row says of an AI system, before Jira is looked at.
 *
 * @param identity what makes it the same system on the next import: a digest, see {@link RowDrafts}
 * @param externalId the text of the field "AI external id"; at most 255 characters
 * @param values the values of all fields that the mapping fills; an empty value clears the field
 * @param live whether the file says that it is in use
 */
public record SystemDraft(String identity, String externalId, Map<SystemField, FieldValue> values, boolean live) {
    public SystemDraft {
        values = Map.copyOf(new EnumMap<>(values));
    }

    public String summary() {
        return value(SystemField.SUMMARY).first();
    }

    /** The value of a field; empty also for a field that the mapping does not fill. */
    public FieldValue value(SystemField field) {
        return values.getOrDefault(field, FieldValue.EMPTY);
    }

    /** The digest of each value, as kept for the next import. */
    public Map<SystemField, String> digests() {
        Map<SystemField, String> digests = new EnumMap<>(SystemField.class);
        values.forEach((field, value) -> digests.put(field, value.digest()));
        return digests;
    }

    /** The fields, in their order. */
    public List<SystemField> fields() {
        return values.keySet().stream().sorted().toList();
    }
}
