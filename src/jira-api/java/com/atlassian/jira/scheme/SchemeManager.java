package com.atlassian.jira.scheme;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

public interface SchemeManager {
    String PROJECT_ASSOCIATION = "ProjectScheme";

    List<Scheme> getSchemeObjects() throws DataAccessException;

    Scheme getSchemeObject(Long id) throws DataAccessException;

    Scheme getSchemeObject(String name) throws DataAccessException;

    Scheme getSchemeFor(Project project);

    Long getSchemeIdFor(Project project);

    List<Project> getProjects(Scheme scheme);

    List<Scheme> getAssociatedSchemes(boolean withEntitiesComparable) throws DataAccessException;

    Collection<Scheme> getUnassociatedSchemes() throws DataAccessException;

    Scheme createSchemeObject(String name, String description);

    Scheme createSchemeAndEntities(Scheme scheme) throws DataAccessException;

    boolean schemeExists(String name) throws GenericEntityException;

    void updateScheme(Scheme scheme) throws DataAccessException;

    Scheme copyScheme(Scheme scheme);

    void deleteScheme(Long id) throws GenericEntityException;

    void deleteEntity(Long id) throws GenericEntityException;

    void addSchemeToProject(Project project, Scheme scheme) throws DataAccessException;

    void removeSchemesFromProject(Project project) throws DataAccessException;

    void addDefaultSchemeToProject(Project project);
}
