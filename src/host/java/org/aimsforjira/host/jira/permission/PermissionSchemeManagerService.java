package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.jspecify.annotations.Nullable;

/** Jira's PermissionSchemeManager. The type of an entity is the permission key, as in Jira since 6.4. */
public final class PermissionSchemeManagerService implements PermissionSchemeManager {
    private static final String TYPE = "PermissionScheme";

    private final PermissionSchemes schemes;
    private final Projects projects;

    /** Works on the schemes. */
    public PermissionSchemeManagerService(PermissionSchemes schemes, Projects projects) {
        this.schemes = schemes;
        this.projects = projects;
    }

    private static Scheme scheme(HostPermissionScheme scheme) {
        return new Scheme(
                scheme.id(),
                TYPE,
                scheme.name(),
                scheme.description(),
                scheme.entries().stream()
                        .map(entry -> new SchemeEntity(
                                entry.id(),
                                entry.type(),
                                entry.parameter(),
                                new ProjectPermissionKey(entry.permissionKey()),
                                null,
                                scheme.id()))
                        .toList());
    }

    private static PermissionSchemes.Wanted wanted(SchemeEntity entity) {
        Object permission = entity.getEntityTypeId();
        String key = permission instanceof ProjectPermissionKey named ? named.permissionKey() : permission.toString();
        return new PermissionSchemes.Wanted(key, entity.getType(), entity.getParameter());
    }

    private HostProject known(Project project) {
        return projects.byId(project.getId()).orElseThrow();
    }

    @Override
    public List<Scheme> getSchemeObjects() {
        return schemes.all().stream()
                .map(PermissionSchemeManagerService::scheme)
                .toList();
    }

    @Override
    public @Nullable Scheme getSchemeObject(Long id) {
        return schemes.byId(id).map(PermissionSchemeManagerService::scheme).orElse(null);
    }

    @Override
    public @Nullable Scheme getSchemeObject(String name) {
        return schemes.byName(name).map(PermissionSchemeManagerService::scheme).orElse(null);
    }

    @Override
    public Scheme getSchemeFor(Project project) {
        return scheme(schemes.of(known(project)));
    }

    @Override
    public Long getSchemeIdFor(Project project) {
        return schemes.of(known(project)).id();
    }

    @Override
    public List<Project> getProjects(Scheme scheme) {
        return List.copyOf(schemes.projectsOf(scheme.getId()));
    }

    @Override
    public List<Scheme> getAssociatedSchemes(boolean withEntitiesComparable) {
        return schemes.all().stream()
                .filter(scheme -> !schemes.projectsOf(scheme.id()).isEmpty())
                .map(PermissionSchemeManagerService::scheme)
                .toList();
    }

    @Override
    public Collection<Scheme> getUnassociatedSchemes() {
        return schemes.all().stream()
                .filter(scheme -> schemes.projectsOf(scheme.id()).isEmpty())
                .map(PermissionSchemeManagerService::scheme)
                .toList();
    }

    @Override
    public Scheme createSchemeObject(String name, String description) {
        return scheme(schemes.create(name, Objects.requireNonNullElse(description, ""), List.of()));
    }

    @Override
    public Scheme createSchemeAndEntities(Scheme scheme) {
        return scheme(schemes.create(
                scheme.getName(),
                Objects.requireNonNullElse(scheme.getDescription(), ""),
                scheme.getEntities().stream()
                        .map(PermissionSchemeManagerService::wanted)
                        .toList()));
    }

    @Override
    public boolean schemeExists(String name) {
        return schemes.byName(name).isPresent();
    }

    /** Name and description only; unconfirmed whether Jira writes the entities as well. */
    @Override
    public void updateScheme(Scheme scheme) {
        schemes.rename(scheme.getId(), scheme.getName(), Objects.requireNonNullElse(scheme.getDescription(), ""));
    }

    @Override
    public Scheme copyScheme(Scheme scheme) {
        HostPermissionScheme original = schemes.byId(scheme.getId()).orElseThrow();
        return scheme(schemes.create(
                "Copy of " + original.name(),
                original.description(),
                original.entries().stream()
                        .map(entry ->
                                new PermissionSchemes.Wanted(entry.permissionKey(), entry.type(), entry.parameter()))
                        .toList()));
    }

    @Override
    public void deleteScheme(Long id) {
        schemes.delete(id);
    }

    @Override
    public void deleteEntity(Long id) {
        schemes.deleteEntry(id);
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        projects.setPermissionScheme(project.getId(), scheme.getId());
    }

    /** A project always has a scheme here: the default one. */
    @Override
    public void removeSchemesFromProject(Project project) {
        addDefaultSchemeToProject(project);
    }

    @Override
    public void addDefaultSchemeToProject(Project project) {
        projects.setPermissionScheme(project.getId(), PermissionSchemes.DEFAULT_SCHEME);
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(Scheme scheme) {
        return schemes.byId(scheme.getId()).orElseThrow().entries().stream()
                .map(PermissionSchemeEntry.class::cast)
                .toList();
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
            Scheme scheme, ProjectPermissionKey permissionKey) {
        return getPermissionSchemeEntries(scheme.getId(), permissionKey);
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
            long schemeId, ProjectPermissionKey permissionKey) {
        return schemes.byId(schemeId).orElseThrow().entries(permissionKey.permissionKey()).stream()
                .map(PermissionSchemeEntry.class::cast)
                .toList();
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
            long schemeId, ProjectPermissionKey permissionKey, String type) {
        return getPermissionSchemeEntries(schemeId, permissionKey).stream()
                .filter(entry -> entry.getType().equals(type))
                .toList();
    }

    @Override
    public void flushSchemeEntities() {
        // What is cached is outdated by each change already.
    }
}
