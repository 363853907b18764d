package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.jira.operation.BulkTask;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.IssueRows;

/**
 * Bulk change in Jira's steps: choose issues ({@code jql} or {@code issueKeys} in the address), choose the operation, give details,
 * confirm, and watch it run. Needs the global permission Bulk Change, and on each issue what the operation needs. The picked issues
 * travel in the forms, so nothing is kept on the server before it runs.
 */
public final class BulkChangeServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    /** Where the steps are sent. */
    static final String STEPS = "/secure/views/bulkedit/BulkEdit.jspa";

    /** The page. */
    public BulkChangeServlet(Ui ui) {
        super(ui);
    }

    private ApplicationUser allowed(Visit visit) {
        ApplicationUser user = visit.mustBeLoggedIn();
        if (!ui().service(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.BULK_CHANGE, user)) {
            throw new Refused(Refused.Kind.FORBIDDEN);
        }
        return user;
    }

    @Override
    protected void show(Visit visit) throws IOException {
        ApplicationUser user = allowed(visit);
        String taskId = visit.param("taskId");
        if (taskId.isEmpty()) {
            choose(visit, 200, BulkSelection.asked(visit));
        } else {
            BulkTask task = ui().jira()
                    .bulkTasks()
                    .find(taskId, user.getKey())
                    .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
            Frame frame = Frame.of(visit.text("host.bulk.title"));
            if (!task.finished()) {
                visit.response().setHeader("Refresh", "1");
            }
            visit.show(frame, "bulk/progress.vm", Map.of("task", task, "step", 4));
        }
    }

    private void choose(Visit visit, int status, BulkSelection.Found found) throws IOException {
        visit.show(
                status,
                Frame.of(visit.text("host.bulk.title")),
                "bulk/choose.vm",
                Map.of(
                        "step",
                        1,
                        "rows",
                        found.issues().stream()
                                .map(issue -> IssueRows.of(visit, issue))
                                .toList(),
                        "errors",
                        found.errors(),
                        "action",
                        visit.url(STEPS)));
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        ApplicationUser user = allowed(visit);
        List<Issue> issues = BulkSelection.picked(visit);
        if (issues.isEmpty()) {
            choose(visit, 400, new BulkSelection.Found(List.of(), List.of(visit.text("host.bulk.none"))));
            return;
        }
        BulkSteps steps = new BulkSteps(visit, issues);
        BulkOperation operation = BulkOperation.of(visit.param("operation")).orElse(null);
        if (operation == null) {
            boolean sent = visit.param("step").equals("details");
            render(visit, sent ? 400 : 200, steps.operations(sent));
        } else if (!steps.isPossible(operation)) {
            render(visit, 400, steps.operations(true));
        } else {
            continueWith(visit, user, steps, operation);
        }
    }

    private void continueWith(Visit visit, ApplicationUser user, BulkSteps steps, BulkOperation operation)
            throws IOException {
        Details details = steps.details(operation);
        Optional<BulkPage> asked = steps.ask(operation, details);
        if (asked.isPresent()) {
            render(visit, asked.get().question().wrong().isEmpty() ? 200 : 400, asked.get());
        } else if (visit.param("step").equals("perform")) {
            BulkTask task = ui().jira().bulkTasks().start(user.getKey(), steps.issues(), steps.work(details));
            visit.redirect("/secure/BulkOperationProgress.jspa?taskId=" + task.id());
        } else {
            render(visit, 200, steps.confirmation(operation, details));
        }
    }

    private static void render(Visit visit, int status, BulkPage page) throws IOException {
        visit.show(
                status,
                Frame.of(visit.text("host.bulk.title")),
                "bulk/step.vm",
                Map.of("page", page, "step", page.step(), "action", visit.url(STEPS)));
    }
}
