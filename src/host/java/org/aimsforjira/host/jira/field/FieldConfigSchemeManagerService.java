package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Jira's FieldConfigSchemeManager. */
public final class FieldConfigSchemeManagerService implements FieldConfigSchemeManager {
    private final FieldStore store;
    private final ContextStore contexts;

    /** Works on the contexts. */
    public FieldConfigSchemeManagerService(FieldStore store) {
        this.store = store;
        this.contexts = new ContextStore(store);
    }

    @Override
    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field) {
        return List.copyOf(store.data().schemesOf(field.getId()));
    }

    @Override
    public @Nullable FieldConfigScheme getConfigSchemeForFieldConfig(FieldConfig fieldConfig) {
        return store.data().schemes().values().stream()
                .filter(scheme -> scheme.getConfigs().containsValue(fieldConfig))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable FieldConfigScheme getFieldConfigScheme(Long configSchemeId) {
        return store.data().schemes().get(configSchemeId);
    }

    @Override
    public FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme newConfigScheme,
            @Nullable List<JiraContextNode> contextNodes,
            @Nullable List<IssueType> issueTypes,
            ConfigurableField field) {
        return contexts.create(
                field.getId(),
                newConfigScheme.getName(),
                newConfigScheme.getDescription(),
                CustomFieldManagerService.typeIds(issueTypes),
                contextNodes == null ? List.of() : ContextStore.projectIds(contextNodes));
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme newScheme, @Nullable List<JiraContextNode> contextNodes, ConfigurableField field) {
        return store.db().inTransaction(() -> {
            updateFieldConfigScheme(newScheme);
            contexts.setProjects(
                    newScheme.getId(),
                    field.getId(),
                    contextNodes == null ? List.of() : ContextStore.projectIds(contextNodes));
            return known(newScheme.getId());
        });
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme) {
        return store.db().inTransaction(() -> {
            HostFieldConfigScheme before = known(scheme.getId());
            contexts.rename(scheme.getId(), scheme.getName(), scheme.getDescription());
            Map<String, FieldConfig> configs = scheme.getConfigs();
            FieldConfig config = scheme.getOneAndOnlyConfig();
            if (config != null && !configs.keySet().equals(before.getConfigs().keySet())) {
                List<@Nullable String> types = new ArrayList<>(configs.keySet());
                contexts.setIssueTypes(scheme.getId(), config.getId(), types);
            }
            return known(scheme.getId());
        });
    }

    private HostFieldConfigScheme known(Long id) {
        return Objects.requireNonNull(store.data().schemes().get(id), "there is no context " + id);
    }

    @Override
    public void removeFieldConfigScheme(Long fieldConfigSchemeId) {
        contexts.delete(known(fieldConfigSchemeId));
    }

    @Override
    public void removeSchemeAssociation(List<JiraContextNode> contextNodes, ConfigurableField configurableField) {
        store.db()
                .transact(() -> ContextStore.projectIds(contextNodes)
                        .forEach(project -> contexts.dissociate(configurableField.getId(), project)));
    }
}
