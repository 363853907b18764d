package org.aimsforjira.host.jira.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Set;
import org.aimsforjira.host.jira.permission.Permissions;
import org.aimsforjira.host.jira.permission.Permissions.IssueReach;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may find: projects with all their issues, and projects where only issues they reported or have to do. Issues of an
 * archived project are found by nobody, not even with security overridden, since Jira takes them out of its index (Jira Data Center's
 * documentation, "Archiving a project").
 *
 * @param everything projects whose issues they all may see
 * @param asReporter projects where they may see what they reported
 * @param asAssignee projects where they may see what is assigned to them
 * @param rest all other projects, the archived ones too
 * @param userKey who they are, null for nobody
 */
record Browsable(
        Set<Long> everything,
        Set<Long> asReporter,
        Set<Long> asAssignee,
        Set<Long> rest,
        @Nullable String userKey) {

    /** What the user may browse by the permission schemes. */
    static Browsable of(Permissions permissions, Projects projects, @Nullable ApplicationUser user) {
        Browsable found = empty(user == null ? null : user.getKey());
        for (HostProject project : projects.all()) {
            if (project.isArchived()) {
                found.rest.add(project.getId());
            } else {
                found.add(project.getId(), permissions.reach(ProjectPermissions.BROWSE_PROJECTS, project, user));
            }
        }
        return found;
    }

    /** Everything that is not archived. */
    static Browsable regardless(Projects projects) {
        Browsable found = empty(null);
        projects.all().forEach(project -> (project.isArchived() ? found.rest : found.everything).add(project.getId()));
        return found;
    }

    private static Browsable empty(@Nullable String userKey) {
        return new Browsable(
                new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), userKey);
    }

    private void add(Long project, IssueReach reach) {
        if (reach.everything()) {
            everything.add(project);
            return;
        }
        rest.add(project);
        if (reach.asReporter()) {
            asReporter.add(project);
        }
        if (reach.asAssignee()) {
            asAssignee.add(project);
        }
    }

    /** Whether the project is one of those they may browse. */
    boolean project(long id) {
        return everything.contains(id) || asReporter.contains(id) || asAssignee.contains(id);
    }

    boolean anything() {
        return !everything.isEmpty() || !asReporter.isEmpty() || !asAssignee.isEmpty();
    }
}
