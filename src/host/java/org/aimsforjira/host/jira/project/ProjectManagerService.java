package org.aimsforjira.host.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Jira's ProjectManager: null where there is no such project. Asks no permission. */
public final class ProjectManagerService implements ProjectManager {
    private final Projects projects;

    /** Reads the projects. */
    public ProjectManagerService(Projects projects) {
        this.projects = projects;
    }

    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return projects.byId(id).orElse(null);
    }

    @Override
    public @Nullable Project getProjectObjByKey(@Nullable String projectKey) {
        return projects.byAnyKey(projectKey).orElse(null);
    }

    @Override
    public @Nullable Project getProjectByCurrentKey(@Nullable String projectKey) {
        return projects.byKey(projectKey).orElse(null);
    }

    @Override
    public @Nullable Project getProjectByCurrentKeyIgnoreCase(@Nullable String projectKey) {
        return projectKey == null
                ? null
                : projects.byKey(projectKey.toUpperCase(Locale.ENGLISH)).orElse(null);
    }

    @Override
    public @Nullable Project getProjectObjByKeyIgnoreCase(@Nullable String projectKey) {
        return projectKey == null
                ? null
                : projects.byAnyKey(projectKey.toUpperCase(Locale.ENGLISH)).orElse(null);
    }

    @Override
    public @Nullable Project getProjectObjByName(@Nullable String projectName) {
        return projects.byName(projectName).orElse(null);
    }

    /** Without archived ones (unconfirmed). */
    @Override
    public List<Project> getProjects() {
        return projects.all().stream()
                .filter(project -> !project.isArchived())
                .map(Project.class::cast)
                .toList();
    }

    @Override
    public List<Project> getProjectObjects() {
        return getProjects();
    }

    @Override
    public List<Project> getArchivedProjects() {
        return projects.all().stream()
                .filter(HostProject::isArchived)
                .map(Project.class::cast)
                .toList();
    }

    @Override
    public long getProjectCount() {
        return getProjects().size();
    }

    @Override
    public List<Project> getProjectsLeadBy(ApplicationUser leadUser) {
        return getProjects().stream()
                .filter(project -> leadUser.getKey().equals(project.getLeadUserKey()))
                .toList();
    }

    @Override
    public Collection<ProjectCategory> getAllProjectCategories() {
        return List.of();
    }

    @Override
    public @Nullable ProjectCategory getProjectCategoryForProject(Project project) {
        return null;
    }

    @Override
    public Set<String> getAllProjectKeys(Long projectId) {
        return projects.keysOf(projectId);
    }
}
