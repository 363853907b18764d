package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String schemeName, String schemeDescription, List<String> optionIds);

    FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);

    void deleteScheme(FieldConfigScheme configScheme);

    FieldConfigScheme getConfigScheme(Project project);

    FieldConfigScheme getDefaultIssueTypeScheme();

    long getDefaultIssueTypeSchemeId();

    boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme);

    List<FieldConfigScheme> getAllSchemes();

    Collection<FieldConfigScheme> getAllRelatedSchemes(String optionId);

    Collection<IssueType> getIssueTypesForProject(Project project);

    Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project);

    Collection<IssueType> getSubTaskIssueTypesForProject(Project project);

    Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme configScheme);

    Collection<IssueType> getIssueTypesForDefaultScheme();

    IssueType getDefaultIssueType(Project project);

    void setDefaultValue(FieldConfig config, String optionId);

    void addOptionToDefault(String id);

    void removeOptionFromAllSchemes(String optionId);

    FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
            FieldConfigScheme configScheme, Collection<Project> projects);
}
