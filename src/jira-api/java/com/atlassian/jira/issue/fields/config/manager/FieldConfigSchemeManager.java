package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

public interface FieldConfigSchemeManager {
    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);

    FieldConfigScheme getConfigSchemeForFieldConfig(FieldConfig fieldConfig);

    FieldConfigScheme getFieldConfigScheme(Long configSchemeId);

    /** The new scheme gets a configuration of its own: options are added to {@code getOneAndOnlyConfig()}. */
    FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme newConfigScheme,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes,
            ConfigurableField field);

    /** The contexts given replace those of before. */
    FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme newScheme, List<JiraContextNode> contexts, ConfigurableField field);

    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme);

    void removeFieldConfigScheme(Long fieldConfigSchemeId);

    void removeSchemeAssociation(List<JiraContextNode> contexts, ConfigurableField configurableField);
}
