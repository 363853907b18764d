package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.project.ProjectAccess;

/**
 * Creates an issue: first project and type, then the fields of the create screen. Values in the address preset fields,
 * as with Jira's direct links.
 */
public final class CreateIssueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String ACTION = "/secure/CreateIssueDetails.jspa";

    /** The page. */
    public CreateIssueServlet(Ui ui) {
        super(ui);
    }

    /**
     * The first step.
     *
     * @param projects projects in which the reader may create issues
     * @param pid id of the project picked, or empty
     * @param issuetype id of the type picked before, or empty
     * @param action where the form goes
     */
    public record FirstStep(List<ProjectChoice> projects, String pid, String issuetype, String action) {
        /** Copies the projects. */
        public FirstStep {
            projects = List.copyOf(projects);
        }
    }

    /**
     * A project and its types.
     *
     * @param id its id
     * @param label name and key
     * @param types its issue types that are no sub-tasks
     */
    public record ProjectChoice(String id, String label, List<IssueRow.Named> types) {
        /** Copies the types. */
        public ProjectChoice {
            types = List.copyOf(types);
        }
    }

    @Override
    protected void show(Visit visit) throws IOException {
        visit.mustBeLoggedIn();
        Optional<FormSubject> subject = subject(visit);
        if (subject.isEmpty()) {
            firstStep(visit);
        } else {
            details(visit, 200, subject.get(), RawValues.ofNew(visit, subject.get()), Map.of(), List.of());
        }
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        ApplicationUser user = visit.mustBeLoggedIn();
        FormSubject subject = subject(visit).orElseThrow(() -> new Refused(Refused.Kind.PROJECT));
        RawValues sent = RawValues.ofRequest(visit);
        List<FormPage.Tab> tabs =
                new FieldInputs(visit, subject, sent, Map.of()).tabs(IssueOperations.CREATE_ISSUE_OPERATION);
        IssueInputParameters input = SentForm.parameters(visit, tabs)
                .setProjectId(subject.getProjectId())
                .setIssueTypeId(subject.getIssueTypeId());
        IssueService issues = ui().service(IssueService.class);
        IssueService.CreateValidationResult valid = issues.validateCreate(user, input);
        ErrorCollection errors = valid.getErrorCollection();
        if (valid.isValid()) {
            IssueService.IssueResult created = issues.create(user, valid);
            if (created.isValid()) {
                visit.redirect("/browse/" + created.getIssue().getKey());
                return;
            }
            errors = created.getErrorCollection();
        }
        details(visit, 400, subject, sent, errors.getErrors(), List.copyOf(errors.getErrorMessages()));
    }

    private void firstStep(Visit visit) throws IOException {
        List<ProjectChoice> projects =
                ui()
                        .service(PermissionManager.class)
                        .getProjects(ProjectPermissions.CREATE_ISSUES, visit.user())
                        .stream()
                        .sorted(Comparator.comparing(Project::getName, String.CASE_INSENSITIVE_ORDER))
                        .map(project -> new ProjectChoice(
                                String.valueOf(project.getId()),
                                project.getName() + " (" + project.getKey() + ")",
                                project.getIssueTypes().stream()
                                        .filter(type -> !type.isSubTask())
                                        .map(type -> IssueRows.type(visit, type))
                                        .toList()))
                        .toList();
        String pid = visit.param("pid");
        if (pid.isEmpty() && !visit.param("project").isEmpty()) {
            Project project = ui().service(ProjectManager.class).getProjectByCurrentKey(visit.param("project"));
            pid = project == null ? "" : String.valueOf(project.getId());
        }
        FirstStep page = new FirstStep(projects, pid, visit.param("issuetype"), visit.url("/secure/CreateIssue.jspa"));
        visit.show(Frame.of(visit.text("host.create.title")), "issue/create.vm", Map.of("page", page));
    }

    /** Project and type picked; hidden projects and types of other projects count as not picked. */
    private Optional<FormSubject> subject(Visit visit) {
        if (visit.number("pid").isEmpty() || visit.param("issuetype").isEmpty()) {
            return Optional.empty();
        }
        Project project = ui().service(ProjectManager.class)
                .getProjectObj(visit.number("pid").getAsLong());
        if (project == null || !ProjectAccess.may(visit, ProjectPermissions.CREATE_ISSUES, project)) {
            return Optional.empty();
        }
        String typeId = visit.param("issuetype");
        return project.getIssueTypes().stream()
                .filter((IssueType type) -> type.getId().equals(typeId) && !type.isSubTask())
                .findFirst()
                .map(type -> new FormSubject(project, type));
    }

    private void details(
            Visit visit,
            int status,
            FormSubject subject,
            RawValues values,
            Map<String, String> errors,
            List<String> messages)
            throws IOException {
        FormPage page = new FormPage(
                visit.text("host.create.title"),
                "issue-create",
                visit.url(ACTION),
                visit.text("host.create.submit"),
                "issue-create-submit",
                visit.url("/projects/" + subject.project().getKey()),
                Map.of("pid", String.valueOf(subject.getProjectId()), "issuetype", subject.getIssueTypeId()),
                subject.project().getName(),
                visit.url(Pictures.project(subject.project())),
                IssueRows.type(visit, subject.type()),
                new FieldInputs(visit, subject, values, errors).tabs(IssueOperations.CREATE_ISSUE_OPERATION),
                FormErrors.besidesFields(errors, messages, subject, ui(), IssueOperations.CREATE_ISSUE_OPERATION),
                ui().people().active());
        visit.show(status, Frame.of(page.title()), "issue/form.vm", Map.of("page", page));
    }
}
