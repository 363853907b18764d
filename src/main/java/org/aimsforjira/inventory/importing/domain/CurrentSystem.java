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
}
