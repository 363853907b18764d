package org.aimsforjira.host.jira.project;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceOutcomeImpl;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.event.ProjectCreatedEvent;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.Texts;
import org.aimsforjira.host.jira.permission.GlobalPermissions;
import org.aimsforjira.host.jira.permission.PermissionSchemes;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.user.Users;
import org.aimsforjira.host.sal.HostEvents;
import org.jspecify.annotations.Nullable;

/**
 * Jira's ProjectService. A new project gets the default schemes; one made from a template gets an issue type scheme of its own besides,
 * as Jira's templates do (theirs bring screens and a workflow too).
 */
public final class HostProjectService implements ProjectService {
    private static final long DEFAULT_SCREENS = 1;
    private static final long UNASSIGNED = 3;

    private final Db db;
    private final Projects projects;
    private final ProjectRules rules;
    private final Permissions permissions;
    private final GlobalPermissions globalPermissions;
    private final Users users;
    private final HostEvents events;
    private final Consumer<HostProject> templateSchemes;
    private final long defaultFieldLayout;

    /**
     * Works on the projects.
     *
     * @param templateSchemes makes the schemes of its own for a project made from a template
     * @param defaultFieldLayout id of the field configuration new projects get
     */
    public HostProjectService(
            Db db,
            Projects projects,
            Permissions permissions,
            GlobalPermissions globalPermissions,
            Users users,
            HostEvents events,
            Consumer<HostProject> templateSchemes,
            long defaultFieldLayout) {
        this.db = db;
        this.projects = projects;
        this.rules = new ProjectRules(projects, users);
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.users = users;
        this.events = events;
        this.templateSchemes = templateSchemes;
        this.defaultFieldLayout = defaultFieldLayout;
    }

    @Override
    public CreateProjectValidationResult validateCreateProject(
            @Nullable ApplicationUser user, ProjectCreationData wanted) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (globalPermissions.isAdmin(user)) {
            errors.addErrorCollection(rules.check(wanted, users.localeOf(user)));
        } else {
            errors.addErrorMessage(
                    Texts.text(users.localeOf(user), "admin.only"),
                    user == null ? ErrorCollection.Reason.NOT_LOGGED_IN : ErrorCollection.Reason.FORBIDDEN);
        }
        return new CreateProjectValidationResult(errors, user, wanted);
    }

    @Override
    public Project createProject(CreateProjectValidationResult result) {
        if (!result.isValid()) {
            throw new IllegalStateException("You can not create a project with an invalid validation result.");
        }
        ProjectCreationData wanted = result.getProjectCreationData();
        return db.inTransaction(() -> {
            HostProject project = projects.create(new Projects.NewProject(
                    wanted.getKey(),
                    wanted.getName(),
                    Objects.requireNonNullElse(wanted.getDescription(), ""),
                    Objects.requireNonNullElse(wanted.getUrl(), ""),
                    wanted.getLead().getKey(),
                    wanted.getProjectTypeKey().getKey(),
                    Objects.requireNonNullElse(wanted.getAssigneeType(), UNASSIGNED),
                    PermissionSchemes.DEFAULT_SCHEME,
                    DEFAULT_SCREENS,
                    defaultFieldLayout));
            if (wanted.getProjectTemplateKey() != null) {
                templateSchemes.accept(project);
            }
            db.afterCommit(() -> events.publish(new ProjectCreatedEvent(result.getUser(), project)));
            return project;
        });
    }

    @Override
    public GetProjectResult getProjectById(@Nullable ApplicationUser user, Long id) {
        return visible(user, projects.byId(id).orElse(null), "project.missing.id", Long.toString(id));
    }

    @Override
    public GetProjectResult getProjectById(Long id) {
        return found(projects.byId(id).orElse(null), "project.missing.id", Long.toString(id), null);
    }

    @Override
    public GetProjectResult getProjectByKey(@Nullable ApplicationUser user, String key) {
        return visible(user, projects.byAnyKey(key).orElse(null), "project.missing.key", key);
    }

    @Override
    public GetProjectResult getProjectByKey(String key) {
        return found(projects.byAnyKey(key).orElse(null), "project.missing.key", key, null);
    }

    /** A project somebody may not see is answered like one that is not there. */
    private GetProjectResult visible(
            @Nullable ApplicationUser user, @Nullable HostProject project, String missingKey, String asked) {
        return found(project != null && maySee(user, project) ? project : null, missingKey, asked, user);
    }

    private GetProjectResult found(
            @Nullable HostProject project, String missingKey, String asked, @Nullable ApplicationUser user) {
        return project == null
                ? new GetProjectResult(new SimpleErrorCollection(
                        Texts.text(users.localeOf(user), missingKey, asked), ErrorCollection.Reason.NOT_FOUND))
                : new GetProjectResult(project);
    }

    /** Administrators of Jira see every project in administration, without being able to browse its issues. */
    private boolean maySee(@Nullable ApplicationUser user, HostProject project) {
        return globalPermissions.isAdmin(user)
                || permissions.holds(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                || permissions.holds(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    @Override
    public ServiceOutcome<List<Project>> getAllProjects(@Nullable ApplicationUser user) {
        return ServiceOutcomeImpl.ok(projects.all().stream()
                .filter(project -> maySee(user, project))
                .map(Project.class::cast)
                .toList());
    }

    @Override
    public ServiceOutcome<List<Project>> getAllProjects() {
        return ServiceOutcomeImpl.ok(List.copyOf(projects.all()));
    }

    @Override
    public int getMaximumNameLength() {
        return ProjectRules.NAME_LIMIT;
    }

    @Override
    public int getMaximumKeyLength() {
        return ProjectRules.KEY_LIMIT;
    }
}
