package org.aimsforjira.host.ui.home;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.util.Comparator;
import java.util.List;
import org.aimsforjira.host.ui.frame.Person;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Visit;

/**
 * A project as a line of a list.
 *
 * @param name its name
 * @param key its key
 * @param url address of its page
 * @param avatar address of its picture
 * @param type what kind of project, in the reader's language
 * @param lead who leads it, or nobody
 */
public record ProjectRow(String name, String key, String url, String avatar, String type, Person lead) {

    /** The projects the reader may see, by name. */
    public static List<ProjectRow> visibleTo(Visit visit) {
        return visit
                .ui()
                .service(PermissionManager.class)
                .getProjects(ProjectPermissions.BROWSE_PROJECTS, visit.user())
                .stream()
                .sorted(Comparator.comparing(Project::getName, String.CASE_INSENSITIVE_ORDER))
                .map(project -> of(visit, project))
                .toList();
    }

    /** One project. */
    public static ProjectRow of(Visit visit, Project project) {
        return new ProjectRow(
                project.getName(),
                project.getKey(),
                visit.url("/projects/" + project.getKey()),
                visit.url(Pictures.project(project)),
                typeName(visit, project),
                visit.ui().people().of(project.getProjectLead(), visit.text("host.user.unassigned")));
    }

    /** What kind of project: business or software. */
    public static String typeName(Visit visit, Project project) {
        String key = project.getProjectTypeKey() == null
                ? ""
                : project.getProjectTypeKey().getKey();
        return visit.text("software".equals(key) ? "host.project.software" : "host.project.business");
    }
}
