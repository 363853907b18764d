package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Ui;

/** Projects the caller may browse. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private final Ui ui;
    private final Beans beans;

    /** The resource. */
    public ProjectResource(Ui ui) {
        this.ui = ui;
        this.beans = new Beans(ui.host());
    }

    /** All of them by key. */
    @GET
    public List<Map<String, Object>> list(@Context HttpServletRequest request) {
        ApplicationUser user = RestUser.orNobody(ui, request);
        return ui.service(PermissionManager.class).getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
                .sorted(Comparator.comparing(Project::getKey))
                .map(beans::project)
                .toList();
    }

    /** One by id or key; 404 when it is hidden. */
    @GET
    @Path("{idOrKey}")
    public Map<String, Object> get(@Context HttpServletRequest request, @PathParam("idOrKey") String idOrKey) {
        ApplicationUser user = RestUser.orNobody(ui, request);
        ProjectManager projects = ui.service(ProjectManager.class);
        Project project = idOrKey.matches("\\d{1,18}")
                ? projects.getProjectObj(Long.valueOf(idOrKey))
                : projects.getProjectByCurrentKey(idOrKey);
        boolean visible = project != null
                && ui.service(PermissionManager.class).hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
        if (project == null || !visible) {
            throw RestErrors.refused(404, "No project could be found with key '" + idOrKey + "'.");
        }
        Map<String, Object> bean = beans.project(project);
        bean.put("description", project.getDescription() == null ? "" : project.getDescription());
        bean.put("lead", beans.user(project.getProjectLead()));
        bean.put(
                "issueTypes",
                project.getIssueTypes().stream().map(beans::issueType).toList());
        return bean;
    }
}
