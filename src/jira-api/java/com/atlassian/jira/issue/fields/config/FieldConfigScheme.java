package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// unconfirmed (memory only): getContexts, isInContext, isEnabled, isBasicMode, isAllProjects, isAllIssueTypes,
//     getAssociatedProjectIds, getAssociatedIssueTypes, setConfigs
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    /** By issue type id; the key {@code null} stands for all issue types. */
    Map<String, FieldConfig> getConfigs();

    FieldConfig getOneAndOnlyConfig();

    List<JiraContextNode> getContexts();

    boolean isInContext(IssueContext issueContext);

    boolean isEnabled();

    boolean isBasicMode();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    List<Project> getAssociatedProjectObjects();

    List<Long> getAssociatedProjectIds();

    Collection<IssueType> getAssociatedIssueTypes();

    ConfigurableField getField();

    class Builder {
        private String name;
        private String description;
        private Long id;
        private String fieldId;
        private Map<String, FieldConfig> configs = new HashMap<>();

        public Builder() {}

        /** {@code null} starts empty. */
        public Builder(FieldConfigScheme scheme) {
            if (scheme == null) {
                return;
            }
            name = scheme.getName();
            description = scheme.getDescription();
            id = scheme.getId();
            fieldId = scheme.getField() == null ? null : scheme.getField().getId();
            configs = new HashMap<>(scheme.getConfigs());
        }

        public Builder setName(String name) {
            this.name = name;
            return this;
        }

        public Builder setDescription(String description) {
            this.description = description;
            return this;
        }

        public Builder setId(Long id) {
            this.id = id;
            return this;
        }

        public Builder setFieldId(String fieldId) {
            this.fieldId = fieldId;
            return this;
        }

        public Builder setConfigs(Map<String, FieldConfig> configs) {
            this.configs = configs;
            return this;
        }

        /** Not stored yet: it has neither contexts nor a field until the manager has created it. */
        public FieldConfigScheme toFieldConfigScheme() {
            return new Unsaved(name, description, id, configs);
        }

        private static final class Unsaved implements FieldConfigScheme {
            private final String name;
            private final String description;
            private final Long id;
            private final Map<String, FieldConfig> configs;

            private Unsaved(String name, String description, Long id, Map<String, FieldConfig> configs) {
                this.name = name;
                this.description = description;
                this.id = id;
                this.configs = configs;
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
            public Map<String, FieldConfig> getConfigs() {
                return configs;
            }

            @Override
            public FieldConfig getOneAndOnlyConfig() {
                return configs.isEmpty() ? null : configs.values().iterator().next();
            }

            @Override
            public List<JiraContextNode> getContexts() {
                return List.of();
            }

            @Override
            public boolean isInContext(IssueContext issueContext) {
                return false;
            }

            @Override
            public boolean isEnabled() {
                return false;
            }

            @Override
            public boolean isBasicMode() {
                return true;
            }

            @Override
            public boolean isGlobal() {
                return false;
            }

            @Override
            public boolean isAllProjects() {
                return false;
            }

            @Override
            public boolean isAllIssueTypes() {
                return configs.containsKey(null);
            }

            @Override
            public List<Project> getAssociatedProjectObjects() {
                return List.of();
            }

            @Override
            public List<Long> getAssociatedProjectIds() {
                return List.of();
            }

            @Override
            public Collection<IssueType> getAssociatedIssueTypes() {
                return List.of();
            }

            @Override
            public ConfigurableField getField() {
                return null;
            }
        }
    }
}
