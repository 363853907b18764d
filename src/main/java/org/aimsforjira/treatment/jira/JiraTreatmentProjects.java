package org.aimsforjira.treatment.jira;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.TreatmentProjects;

/** Asks Jira's managers; archived projects take no issues. */
@Named
public class JiraTreatmentProjects implements TreatmentProjects {

    private final PermissionManager permissions;
    private final ProjectManager projects;
    private final IssueTypeSchemeManager types;
    private final UserManager users;
    private final JiraPieces pieces;

    @Inject
    public JiraTreatmentProjects(
            @ComponentImport PermissionManager permissions,
            @ComponentImport ProjectManager projects,
            @ComponentImport IssueTypeSchemeManager types,
            @ComponentImport UserManager users,
            JiraPieces pieces) {
        this.permissions = permissions;
        this.projects = projects;
        this.types = types;
        this.users = users;
        this.pieces = pieces;
    }

    @Override
    public List<ProjectChoice> open(UserKey user) {
        return person(user)
                .map(person -> permissions.getProjects(ProjectPermissions.CREATE_ISSUES, person).stream()
                        .filter(project -> !project.isArchived())
                        .map(JiraTreatmentProjects::choice)
                        .sorted(Comparator.comparing(ProjectChoice::name, String.CASE_INSENSITIVE_ORDER))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<ProjectChoice> open(UserKey user, String key) {
        return person(user)
                .flatMap(person -> Optional.ofNullable(
                                projects.getProjectByCurrentKey(key.strip().toUpperCase(Locale.ROOT)))
                        .filter(project -> !project.isArchived()
                                && permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, person)))
                .map(JiraTreatmentProjects::choice);
    }

    private Optional<ApplicationUser> person(UserKey user) {
        return Optional.ofNullable(users.getUserByKey(user.value())).filter(ApplicationUser::isActive);
    }

    private static ProjectChoice choice(Project project) {
        return new ProjectChoice(project.getId(), project.getKey(), project.getName());
    }

    @Override
    public List<TypeChoice> types(long projectId) {
        Project project = projects.getProjectObj(projectId);
        if (project == null) {
            return List.of();
        }
        Set<String> ours = Arrays.stream(IssueTypeRole.values())
                .flatMap(role -> pieces.issueType(role).stream())
                .collect(Collectors.toSet());
        IssueType usual = types.getDefaultIssueType(project);
        return types.getNonSubTaskIssueTypesForProject(project).stream()
                .filter(type -> !ours.contains(type.getId()))
                .sorted(Comparator.comparing(
                        (IssueType type) -> usual == null || !usual.getId().equals(type.getId())))
                .map(type -> new TypeChoice(type.getId(), type.getNameTranslation()))
                .toList();
    }

    @Override
    public Optional<String> lead(long projectId) {
        return Optional.ofNullable(projects.getProjectObj(projectId))
                .map(Project::getProjectLead)
                .map(ApplicationUser::getDisplayName);
    }

    @Override
    public Optional<UserKey> person(String userName) {
        return Optional.ofNullable(users.getUserByName(userName.strip())).map(user -> new UserKey(user.getKey()));
    }
}
