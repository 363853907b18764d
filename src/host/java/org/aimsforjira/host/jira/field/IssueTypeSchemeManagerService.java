package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Jira's IssueTypeSchemeManager. */
public final class IssueTypeSchemeManagerService implements IssueTypeSchemeManager {
    private final IssueTypeSchemes schemes;

    /** Works on the issue type schemes. */
    public IssueTypeSchemeManagerService(IssueTypeSchemes schemes) {
        this.schemes = schemes;
    }

    private HostFieldConfigScheme known(FieldConfigScheme scheme) {
        return schemes.byId(scheme.getId())
                .orElseThrow(() -> new IllegalArgumentException("no issue type scheme " + scheme.getId()));
    }

    @Override
    public FieldConfigScheme create(String schemeName, @Nullable String schemeDescription, List<String> optionIds) {
        return schemes.create(schemeName, Objects.requireNonNullElse(schemeDescription, ""), optionIds);
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds) {
        HostFieldConfigScheme before = known(configScheme);
        schemes.rename(
                configScheme.getId(),
                configScheme.getName(),
                Objects.requireNonNullElse(configScheme.getDescription(), ""));
        schemes.setTypes(IssueTypeSchemes.config(before), optionIds);
        return known(configScheme);
    }

    @Override
    public void deleteScheme(FieldConfigScheme configScheme) {
        if (isDefaultIssueTypeScheme(configScheme)) {
            throw new IllegalArgumentException("The default issue type scheme cannot be deleted.");
        }
        schemes.delete(known(configScheme));
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return schemes.of(project);
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return schemes.defaultScheme();
    }

    @Override
    public long getDefaultIssueTypeSchemeId() {
        return schemes.defaultScheme().getId();
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme) {
        return schemes.defaultScheme().equals(configScheme);
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return List.copyOf(schemes.all());
    }

    @Override
    public Collection<FieldConfigScheme> getAllRelatedSchemes(String optionId) {
        return schemes.all().stream()
                .filter(scheme -> schemes.types(scheme).stream()
                        .anyMatch(type -> type.getId().equals(optionId)))
                .map(FieldConfigScheme.class::cast)
                .toList();
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return schemes.types(project);
    }

    @Override
    public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
        return schemes.types(project).stream().filter(type -> !type.isSubTask()).toList();
    }

    @Override
    public Collection<IssueType> getSubTaskIssueTypesForProject(Project project) {
        return schemes.types(project).stream().filter(IssueType::isSubTask).toList();
    }

    @Override
    public Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme configScheme) {
        return schemes.types(known(configScheme));
    }

    @Override
    public Collection<IssueType> getIssueTypesForDefaultScheme() {
        return schemes.types(schemes.defaultScheme());
    }

    @Override
    public @Nullable IssueType getDefaultIssueType(Project project) {
        return schemes.defaultType(project).orElse(null);
    }

    @Override
    public void setDefaultValue(FieldConfig config, String optionId) {
        schemes.setDefaultType(config, optionId);
    }

    @Override
    public void addOptionToDefault(String id) {
        schemes.addType(schemes.defaultScheme(), id);
    }

    @Override
    public void removeOptionFromAllSchemes(String optionId) {
        schemes.removeTypeEverywhere(optionId);
    }

    @Override
    public FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
            FieldConfigScheme configScheme, Collection<Project> projects) {
        schemes.setProjects(configScheme.getId(), projects);
        return known(configScheme);
    }
}
