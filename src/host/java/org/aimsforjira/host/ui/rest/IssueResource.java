package org.aimsforjira.host.ui.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.issue.FormSubject;
import org.jspecify.annotations.Nullable;

/** Issues in Jira's REST API: read, create, edit. Callers need the permissions the issue service asks for. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private final Ui ui;
    private final Beans beans;
    private final IssueBeans issueBeans;

    /** The resource. */
    public IssueResource(Ui ui) {
        this.ui = ui;
        this.beans = new Beans(ui.host());
        this.issueBeans = new IssueBeans(ui, beans);
    }

    /** One issue; 404 when it is hidden. */
    @GET
    @Path("{idOrKey}")
    public Map<String, Object> get(@Context HttpServletRequest request, @PathParam("idOrKey") String idOrKey) {
        ApplicationUser user = RestUser.orNobody(ui, request);
        return issueBeans.issue(RestIssues.find(ui, user, idOrKey), user);
    }

    /** Creates an issue. */
    @POST
    public Response create(@Context HttpServletRequest request, @Nullable Map<String, Object> body) {
        ApplicationUser user = RestUser.of(ui, request);
        Map<String, Object> fields = fields(body);
        Project project = project(user, fields.get("project"));
        IssueType type = type(project, fields.get("issuetype"));
        FormSubject subject = new FormSubject(project, type);
        IssueInputParameters input = input(user, subject, fields, IssueOperations.CREATE_ISSUE_OPERATION)
                .setProjectId(project.getId())
                .setIssueTypeId(type.getId());
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        IssueService issues = ui.service(IssueService.class);
        IssueService.CreateValidationResult valid = issues.validateCreate(user, input);
        if (!valid.isValid()) {
            return RestErrors.of(valid.getErrorCollection());
        }
        IssueService.IssueResult created = issues.create(user, valid);
        if (!created.isValid()) {
            return RestErrors.of(created.getErrorCollection());
        }
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(created.getIssue().getId()));
        bean.put("key", created.getIssue().getKey());
        bean.put("self", beans.self("issue/" + created.getIssue().getId()));
        return Response.status(Response.Status.CREATED).entity(bean).build();
    }

    /** Changes fields of an issue; those not named stay. */
    @PUT
    @Path("{idOrKey}")
    public Response edit(
            @Context HttpServletRequest request,
            @PathParam("idOrKey") String idOrKey,
            @Nullable Map<String, Object> body) {
        ApplicationUser user = RestUser.of(ui, request);
        Issue issue = RestIssues.find(ui, user, idOrKey);
        FormSubject subject = new FormSubject(issue.getProjectObject(), issue.getIssueType());
        IssueInputParameters input = input(user, subject, fields(body), IssueOperations.EDIT_ISSUE_OPERATION);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService issues = ui.service(IssueService.class);
        IssueService.UpdateValidationResult valid = issues.validateUpdate(user, issue.getId(), input);
        if (!valid.isValid()) {
            return RestErrors.of(valid.getErrorCollection());
        }
        IssueService.IssueResult updated = issues.update(user, valid);
        return updated.isValid() ? Response.noContent().build() : RestErrors.of(updated.getErrorCollection());
    }

    private IssueInputParameters input(
            ApplicationUser user, FormSubject subject, Map<String, Object> fields, IssueOperation operation) {
        Set<String> onScreen =
                ui.jira().screens().fields(subject.project(), subject.type().getId(), operation);
        for (String id : fields.keySet()) {
            if (!id.equals("project") && !id.equals("issuetype") && !onScreen.contains(id)) {
                throw RestErrors.wrongField(
                        id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        }
        Map<String, String[]> parameters = new FieldInputJson(
                        ui,
                        subject,
                        ui.jira().users().localeOf(user),
                        ui.jira().users().zoneOf(user))
                .parameters(fields);
        IssueInputParameters input = ui.service(IssueService.class).newIssueInputParameters(parameters);
        parameters.keySet().forEach(input::addFieldToForcePresent);
        return input;
    }

    @SuppressWarnings("unchecked") // a JSON object has text keys
    private static Map<String, Object> fields(@Nullable Map<String, Object> body) {
        Object fields = body == null ? null : body.get("fields");
        if (fields instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw RestErrors.refused(400, "one of 'fields' or 'update' required");
    }

    private Project project(ApplicationUser user, @Nullable Object value) {
        Project project = null;
        if (value instanceof Map<?, ?> map) {
            ProjectManager projects = ui.service(ProjectManager.class);
            project = map.get("key") != null
                    ? projects.getProjectByCurrentKey(String.valueOf(map.get("key")))
                    : byId(projects, String.valueOf(map.get("id")));
        }
        boolean visible = project != null
                && ui.service(PermissionManager.class).hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
        if (project == null || !visible) {
            throw RestErrors.wrongField("project", value == null ? "project is required" : "valid project is required");
        }
        return project;
    }

    private static @Nullable Project byId(ProjectManager projects, String id) {
        return id.matches("\\d{1,18}") ? projects.getProjectObj(Long.valueOf(id)) : null;
    }

    private static IssueType type(Project project, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            for (IssueType type : project.getIssueTypes()) {
                if (type.getId().equals(String.valueOf(map.get("id")))
                        || type.getName().equals(map.get("name"))) {
                    return type;
                }
            }
        }
        throw RestErrors.wrongField(
                "issuetype", value == null ? "issue type is required" : "valid issue type is required");
    }
}
