package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Edits the fields of an issue on the edit screen. */
public final class EditIssueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public EditIssueServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        Issue issue = editable(visit);
        form(visit, 200, issue, RawValues.ofIssue(visit, issue), Map.of(), List.of());
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        Issue issue = editable(visit);
        ApplicationUser user = visit.mustBeLoggedIn();
        FormSubject subject = new FormSubject(issue.getProjectObject(), issue.getIssueType());
        RawValues sent = RawValues.ofRequest(visit);
        List<FormPage.Tab> tabs =
                new FieldInputs(visit, subject, sent, Map.of()).tabs(IssueOperations.EDIT_ISSUE_OPERATION);
        IssueInputParameters input = SentForm.parameters(visit, tabs);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService issues = ui().service(IssueService.class);
        IssueService.UpdateValidationResult valid = issues.validateUpdate(user, issue.getId(), input);
        ErrorCollection errors = valid.getErrorCollection();
        if (valid.isValid()) {
            IssueService.IssueResult updated = issues.update(user, valid);
            if (updated.isValid()) {
                visit.redirect("/browse/" + issue.getKey());
                return;
            }
            errors = updated.getErrorCollection();
        }
        form(visit, 400, issue, sent, errors.getErrors(), List.copyOf(errors.getErrorMessages()));
    }

    private static Issue editable(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        IssueAccess.must(visit, ProjectPermissions.EDIT_ISSUES, issue);
        return issue;
    }

    private void form(
            Visit visit, int status, Issue issue, RawValues values, Map<String, String> errors, List<String> messages)
            throws IOException {
        FormSubject subject = new FormSubject(issue.getProjectObject(), issue.getIssueType());
        FormPage page = new FormPage(
                visit.words().get("host.edit.title", issue.getKey()),
                "issue-edit",
                visit.url("/secure/EditIssue.jspa"),
                visit.text("host.edit.submit"),
                "issue-edit-submit",
                visit.url("/browse/" + issue.getKey()),
                Map.of("id", String.valueOf(issue.getId())),
                issue.getProjectObject().getName(),
                visit.url(Pictures.project(issue.getProjectObject())),
                IssueRows.type(visit, issue.getIssueType()),
                new FieldInputs(visit, subject, values, errors).tabs(IssueOperations.EDIT_ISSUE_OPERATION),
                FormErrors.besidesFields(errors, messages, subject, ui(), IssueOperations.EDIT_ISSUE_OPERATION),
                ui().people().active());
        visit.show(status, Frame.of(page.title()), "issue/form.vm", Map.of("page", page));
    }
}
