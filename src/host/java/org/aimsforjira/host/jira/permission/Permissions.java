package org.aimsforjira.host.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
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
 *
 * <p>What is archived is read-only for everybody (Atlassian's "Archiving API"): of Jira's own permissions only those that look are held.
 */
public final class Permissions {
    /** What nobody may do with what is archived: everything of Jira's own that writes. */
    private static final Set<ProjectPermissionKey> WRITING = Set.of(
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.SCHEDULE_ISSUES,
            ProjectPermissions.MOVE_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.RESOLVE_ISSUES,
            ProjectPermissions.CLOSE_ISSUES,
            ProjectPermissions.MODIFY_REPORTER,
            ProjectPermissions.DELETE_ISSUES,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.SET_ISSUE_SECURITY,
            ProjectPermissions.MANAGE_WATCHERS,
            ProjectPermissions.ADD_COMMENTS,
            ProjectPermissions.EDIT_ALL_COMMENTS,
            ProjectPermissions.EDIT_OWN_COMMENTS,
            ProjectPermissions.DELETE_ALL_COMMENTS,
            ProjectPermissions.DELETE_OWN_COMMENTS,
            ProjectPermissions.CREATE_ATTACHMENTS,
            ProjectPermissions.DELETE_ALL_ATTACHMENTS,
            ProjectPermissions.DELETE_OWN_ATTACHMENTS,
            ProjectPermissions.WORK_ON_ISSUES,
            ProjectPermissions.EDIT_OWN_WORKLOGS,
            ProjectPermissions.EDIT_ALL_WORKLOGS,
            ProjectPermissions.DELETE_OWN_WORKLOGS,
            ProjectPermissions.DELETE_ALL_WORKLOGS);

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
        return known != null
                && !(known.isArchived() && WRITING.contains(key))
                && reach(key, known, user).reach() != Reach.NONE;
    }

    /** Whether somebody holds a permission on an issue; on an issue that is not created yet, in its project. */
    public boolean holds(ProjectPermissionKey key, @Nullable Issue issue, @Nullable ApplicationUser user) {
        if (issue == null) {
            return false;
        }
        HostProject project = known(issue.getProjectObject());
        if (project == null || (WRITING.contains(key) && isArchived(issue, project))) {
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

    private static boolean isArchived(Issue issue, HostProject project) {
        return project.isArchived() || (issue instanceof Archivable archivable && archivable.isArchived());
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
