package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything about fields as it was when it was read: custom fields, contexts, configurations, options and issue type lists. Small
 * (some thousand rows) even in a large Jira.
 *
 * @param fields custom fields by number, in the order of their names
 * @param schemes contexts by id, in the order they were created
 * @param configs configurations by id
 * @param options options by configuration, in their order
 * @param optionById options by id
 * @param issueTypes ids of issue types by configuration of an issue type scheme, in their order
 * @param byNode the context of a field for a project; the key without a project is for all others
 */
record FieldData(
        Map<Long, HostCustomField> fields,
        Map<Long, HostFieldConfigScheme> schemes,
        Map<Long, HostFieldConfig> configs,
        Map<Long, List<OptionRow>> options,
        Map<Long, OptionRow> optionById,
        Map<Long, List<String>> issueTypes,
        Map<Node, HostFieldConfigScheme> byNode) {

    record Node(String fieldId, @Nullable Long projectId) {}

    static FieldData empty() {
        return new FieldData(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
    }

    @Nullable
    HostFieldConfig config(long id) {
        return configs.get(id);
    }

    List<OptionRow> optionsOf(long configId) {
        return options.getOrDefault(configId, List.of());
    }

    List<String> issueTypesOf(long configId) {
        return issueTypes.getOrDefault(configId, List.of());
    }

    List<HostFieldConfigScheme> schemesOf(String fieldId) {
        return schemes.values().stream()
                .filter(scheme -> scheme.fieldId().equals(fieldId))
                .toList();
    }

    /** The context that holds for a project: its own, else the global one. */
    @Nullable
    HostFieldConfigScheme schemeFor(String fieldId, @Nullable Long projectId) {
        HostFieldConfigScheme own = byNode.get(new Node(fieldId, projectId));
        return own == null ? byNode.get(new Node(fieldId, null)) : own;
    }

    /**
     * The configuration for an issue. A context of the project's own takes the place of the global one, also for issue types it
     * leaves out (unconfirmed).
     */
    @Nullable
    FieldConfig configFor(String fieldId, @Nullable Long projectId, @Nullable String issueTypeId) {
        HostFieldConfigScheme scheme = schemeFor(fieldId, projectId);
        return scheme == null ? null : scheme.configFor(issueTypeId);
    }
}
