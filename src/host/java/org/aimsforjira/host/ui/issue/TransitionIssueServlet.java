package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/**
 * Takes an issue along its workflow. As in Jira the buttons lead to one address, with the token: a transition without a screen happens
 * there at once, one with a screen is asked for on a page of its own.
 */
public final class TransitionIssueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String SCREEN = "/secure/CommentAssignIssue!default.jspa";

    private final boolean dispatcher;

    /**
     * The pages.
     *
     * @param dispatcher whether this is the address of the buttons
     */
    public TransitionIssueServlet(Ui ui, boolean dispatcher) {
        super(ui);
        this.dispatcher = dispatcher;
    }

    /** The buttons of an issue. */
    static List<Link> links(Visit visit, Issue issue) {
        if (visit.user() == null) {
            return List.of();
        }
        return visit
                .ui()
                .jira()
                .workflows()
                .engine()
                .available(issue, visit.user(), TransitionOptions.defaults())
                .stream()
                .map(transition -> Link.to(
                                transition.name(),
                                visit.url("/secure/WorkflowUIDispatcher.jspa?id=" + issue.getId() + "&action="
                                        + transition.id() + "&atl_token=" + visit.token()))
                        .withId("action_id_" + transition.id()))
                .toList();
    }

    @Override
    protected void show(Visit visit) throws IOException {
        visit.mustBeLoggedIn();
        Issue issue = IssueAccess.byId(visit);
        Optional<WorkflowTransition> transition = transition(visit, issue);
        Long screen = transition.map(WorkflowTransition::screen).orElse(null);
        if (!dispatcher) {
            WorkflowTransition asked = transition.orElseThrow(() -> new Refused(Refused.Kind.PAGE));
            form(visit, 200, issue, asked, RawValues.ofIssue(visit, issue), new SimpleErrorCollection());
        } else if (screen != null) {
            visit.redirect(SCREEN + "?id=" + issue.getId() + "&action="
                    + transition.get().id());
        } else {
            if (!ui().host().xsrf().isValid(visit.request())) {
                throw new Refused(Refused.Kind.TOKEN);
            }
            atOnce(visit, issue);
        }
    }

    private Optional<WorkflowTransition> transition(Visit visit, Issue issue) {
        return ui().jira().workflows().of(issue).transition((int)
                visit.number("action").orElseThrow(() -> new Refused(Refused.Kind.PAGE)));
    }

    private void atOnce(Visit visit, Issue issue) throws IOException {
        ErrorCollection errors =
                move(visit, issue, ui().service(IssueService.class).newIssueInputParameters());
        if (errors.hasAnyErrors()) {
            List<String> messages = new ArrayList<>(errors.getErrorMessages());
            messages.addAll(errors.getErrors().values());
            ViewIssueServlet.render(visit, 400, issue, new IssuePages.Trouble(String.join(" ", messages), null, null));
        } else {
            visit.redirect("/browse/" + issue.getKey());
        }
    }

    /** Does the transition; complaints of the validation and of validators come back alike. */
    private ErrorCollection move(Visit visit, Issue issue, IssueInputParameters input) {
        IssueService issues = ui().service(IssueService.class);
        int action = (int) visit.number("action").orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        TransitionValidationResult valid = issues.validateTransition(visit.user(), issue.getId(), action, input);
        if (!valid.isValid()) {
            return valid.getErrorCollection();
        }
        IssueResult moved = issues.transition(visit.user(), valid);
        return moved.getErrorCollection();
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        visit.mustBeLoggedIn();
        Issue issue = IssueAccess.byId(visit);
        WorkflowTransition transition = transition(visit, issue).orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        RawValues sent = RawValues.ofRequest(visit);
        IssueInputParameters input = SentForm.parameters(visit, tabs(visit, issue, transition, sent, Map.of()));
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        ErrorCollection errors = move(visit, issue, input);
        if (errors.hasAnyErrors()) {
            form(visit, 400, issue, transition, sent, errors);
        } else {
            visit.redirect("/browse/" + issue.getKey());
        }
    }

    /** The fields of the screen, then the comment, as in Jira. */
    private List<FormPage.Tab> tabs(
            Visit visit, Issue issue, WorkflowTransition transition, RawValues values, Map<String, String> errors) {
        FormSubject subject = new FormSubject(issue.getProjectObject(), issue.getIssueType());
        FieldInputs inputs = new FieldInputs(visit, subject, values, errors);
        List<FormPage.Tab> tabs = new ArrayList<>(inputs.tabs(Screens.tabs(ui(), transition)));
        if (IssueAccess.may(visit, ProjectPermissions.ADD_COMMENTS, issue)) {
            tabs.add(new FormPage.Tab(null, List.of(inputs.comment())));
        }
        return tabs;
    }

    private void form(
            Visit visit,
            int status,
            Issue issue,
            WorkflowTransition transition,
            RawValues values,
            ErrorCollection errors)
            throws IOException {
        List<FormPage.Tab> tabs = tabs(visit, issue, transition, values, errors.getErrors());
        Set<String> shown = tabs.stream()
                .flatMap(tab -> tab.fields().stream())
                .map(FieldInput::id)
                .collect(Collectors.toSet());
        FormPage page = new FormPage(
                visit.words().get("host.transition.title", transition.name(), issue.getKey()),
                "issue-workflow-transition",
                visit.url("/secure/CommentAssignIssue.jspa"),
                transition.name(),
                "issue-workflow-transition-submit",
                visit.url("/browse/" + issue.getKey()),
                Map.of("id", String.valueOf(issue.getId()), "action", String.valueOf(transition.id())),
                issue.getProjectObject().getName(),
                visit.url(Pictures.project(issue.getProjectObject())),
                IssueRows.type(visit, issue.getIssueType()),
                tabs,
                FormErrors.besidesFields(errors.getErrors(), List.copyOf(errors.getErrorMessages()), shown),
                ui().people().active());
        visit.show(status, Frame.of(page.title()), "issue/form.vm", Map.of("page", page));
    }
}
