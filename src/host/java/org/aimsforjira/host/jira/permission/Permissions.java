package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.user.Groups;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what in a project or with an issue. A permission is held only through the project's permission scheme: administering
 * Jira implies none (Jira's documentation, "Permissions overview"). A deactivated user holds none, and a permission whose plugin is
 * gone is held by nobody.
 *
 * <p>Granted to the reporter or the assignee, a permission is held on the project by everybody who is logged in, since somebody may
 * become reporter there (Atlassian's knowledge base on "Browse Projects" granted to "Reporter": the project becomes visible to all).
 */
public final class Permissions {
    private final PermissionTypes types;
    private final PermissionSchemes schemes;
    private final Projects projects;
    private final Roles roles;
    private final Groups groups;

    /** Reads schemes, roles and groups. */
    public Permissions(
            PermissionTypes types, PermissionSchemes schemes, Projects projects, Roles roles, Groups groups) {
        this.types = types;
        this.schemes = schemes;
        this.projects = projects;
        this.roles = roles;
        this.groups = groups;
    }

    /** How far somebody holds a permission in a project. */
    public enum Reach {
        /** Not at all. */
        NONE,
        /** On issues whose reporter or assignee they are, as {@link IssueReach} says. */
        SOME_ISSUES,
        /** On every issue. */
        EVERYTHING
    }

    /**
     * How far somebody holds a permission in a project, in detail.
     *
     * @param everything on every issue
     * @param asReporter on issues they reported
     * @param asAssignee on issues assigned to them
     */
    public record IssueReach(boolean everything, boolean asReporter, boolean asAssignee) {
        static final IssueReach NOTHING = new IssueReach(false, false, false);

        /** In one word. */
        public Reach reach() {
            return everything ? Reach.EVERYTHING : asReporter || asAssignee ? Reach.SOME_ISSUES : Reach.NONE;
        }
    }

    /** How far somebody holds a permission in a project. */
    public IssueReach reach(ProjectPermissionKey key, HostProject project, @Nullable ApplicationUser user) {
        if (!types.known(key) || (user != null && !user.isActive())) {
            return IssueReach.NOTHING;
        }
        Set<String> mine = groups.lowerNamesOf(user);
        boolean asReporter = false;
        boolean asAssignee = false;
        for (HostPermissionScheme.Entry entry : schemes.of(project).entries(key.permissionKey())) {
            if (holds(entry, project, user, mine)) {
                return new IssueReach(true, true, true);
            }
            asReporter |= user != null && entry.type().equals(RoleTypes.REPORTER);
            asAssignee |= user != null && entry.type().equals(RoleTypes.ASSIGNEE);
        }
        return new IssueReach(false, asReporter, asAssignee);
    }

    private boolean holds(
            HostPermissionScheme.Entry entry, HostProject project, @Nullable ApplicationUser user, Set<String> mine) {
        String parameter = entry.parameter();
        return switch (entry.type()) {
            case RoleTypes.GROUP ->
                parameter == null || parameter.isEmpty() || mine.contains(parameter.toLowerCase(Locale.ENGLISH));
            case RoleTypes.APPLICATION_ROLE -> user != null;
            case RoleTypes.USER -> user != null && user.getKey().equals(parameter);
            case RoleTypes.LEAD -> user != null && user.getKey().equals(project.getLeadUserKey());
            case RoleTypes.ROLE -> parameter != null && roles.plays(user, Long.parseLong(parameter), project.getId());
            default -> false;
        };
    }

    /** Whether somebody holds a permission in a project. */
    public boolean holds(ProjectPermissionKey key, @Nullable Project project, @Nullable ApplicationUser user) {
        HostProject known = known(project);
        return known != null && reach(key, known, user).reach() != Reach.NONE;
    }

    /** Whether somebody holds a permission on an issue; on an issue that is not created yet, in its project. */
    public boolean holds(ProjectPermissionKey key, @Nullable Issue issue, @Nullable ApplicationUser user) {
        if (issue == null) {
            return false;
        }
        HostProject project = known(issue.getProjectObject());
        if (project == null) {
            return false;
        }
        IssueReach reach = reach(key, project, user);
        if (reach.everything() || user == null) {
            return reach.everything();
        }
        if (!issue.isCreated()) {
            return reach.reach() != Reach.NONE;
        }
        return (reach.asReporter() && user.getKey().equals(issue.getReporterId()))
                || (reach.asAssignee() && user.getKey().equals(issue.getAssigneeId()));
    }

    /** The projects in which somebody holds a permission, by name. */
    public List<HostProject> projects(ProjectPermissionKey key, @Nullable ApplicationUser user) {
        return projects.all().stream()
                .filter(project -> !project.isArchived())
                .filter(project -> reach(key, project, user).reach() != Reach.NONE)
                .toList();
    }

    private @Nullable HostProject known(@Nullable Project project) {
        return project == null ? null : projects.byId(project.getId()).orElse(null);
    }
}
