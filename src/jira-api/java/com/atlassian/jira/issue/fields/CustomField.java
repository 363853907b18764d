package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.rest.RestAwareField;
import com.atlassian.jira.issue.fields.rest.RestFieldOperations;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;

// unconfirmed (memory only): getUntranslatedName, getUntranslatedDescription, isInScope, isEnabled
public interface CustomField
        extends NavigableField,
                HideableField,
                ConfigurableField<Object>,
                RenderableField,
                RequirableField,
                OrderableField<Object>,
                RestAwareField,
                RestFieldOperations {
    Long getIdAsLong();

    String getFieldName();

    String getUntranslatedName();

    String getDescription();

    String getUntranslatedDescription();

    CustomFieldType getCustomFieldType();

    CustomFieldSearcher getCustomFieldSearcher();

    Object getValue(Issue issue);

    List<FieldConfigScheme> getConfigurationSchemes();

    FieldConfig getRelevantConfig(Issue issue);

    FieldConfig getRelevantConfig(IssueContext issueContext);

    boolean isInScope(Project project, List<String> issueTypeIds);

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isEnabled();

    List<Project> getAssociatedProjectObjects();

    List<IssueType> getAssociatedIssueTypes();

    Options getOptions(String key, JiraContextNode jiraContextNode);
}
