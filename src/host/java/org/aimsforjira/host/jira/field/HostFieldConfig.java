package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.jspecify.annotations.Nullable;

/** The configuration of a field in a context: its options and its default value hang on it. Equal by id. */
public final class HostFieldConfig implements FieldConfig {
    private final FieldStore store;
    private final long id;
    private final String name;
    private final String description;
    private final String fieldId;
    private final @Nullable String defaultValue;

    HostFieldConfig(
            FieldStore store, long id, String name, String description, String fieldId, @Nullable String defaultValue) {
        this.store = store;
        this.id = id;
        this.name = name;
        this.description = description;
        this.fieldId = fieldId;
        this.defaultValue = defaultValue;
    }

    /** The default value as it is stored: lines of ids, numbers or texts. */
    @Nullable
    String defaultValue() {
        return defaultValue;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getFieldId() {
        return fieldId;
    }

    @Override
    public @Nullable CustomField getCustomField() {
        return store.field(fieldId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldConfig config && Long.valueOf(id).equals(config.getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
