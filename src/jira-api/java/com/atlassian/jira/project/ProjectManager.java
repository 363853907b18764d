package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

// unconfirmed (memory only): getArchivedProjects, getProjectCount, getProjectsLeadBy, getAllProjectCategories,
//     getProjectCategoryForProject, getAllProjectKeys
public interface ProjectManager {
    Project getProjectObj(Long id) throws DataAccessException;

    /** Former keys of the project are found as well. */
    Project getProjectObjByKey(String projectKey);

    Project getProjectByCurrentKey(String projectKey);

    Project getProjectByCurrentKeyIgnoreCase(String projectKey);

    Project getProjectObjByKeyIgnoreCase(String projectKey);

    Project getProjectObjByName(String projectName);

    List<Project> getProjects();

    List<Project> getProjectObjects();

    List<Project> getArchivedProjects();

    long getProjectCount() throws DataAccessException;

    List<Project> getProjectsLeadBy(ApplicationUser leadUser);

    Collection<ProjectCategory> getAllProjectCategories() throws DataAccessException;

    ProjectCategory getProjectCategoryForProject(Project project) throws DataAccessException;

    Set<String> getAllProjectKeys(Long projectId);
}
