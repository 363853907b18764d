package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Moves an issue to another project or type, after a look at what that means. Needs Move Issues, and Create Issues where it goes. */
public final class MoveIssueServlet extends OperationServlet {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/secure/MoveIssue.jspa";
    private static final String STATUS = "status";

    /** The page. */
    public MoveIssueServlet(Ui ui) {
        super(ui);
    }

    @Override
    Issue allowed(Visit visit) {
        Issue issue = IssueAccess.byId(visit);
        IssueAccess.must(visit, ProjectPermissions.MOVE_ISSUES, issue);
        return issue;
    }

    @Override
    OperationPage page(Visit visit, Issue issue, Wrong wrong) {
        String now = issue.getProjectId() + ":" + issue.getIssueTypeId();
        String picked = visit.param("target").isEmpty() ? now : visit.param("target");
        return about(visit, issue, "move", "move-issue", PATH)
                .asking(List.of(input(
                        "target",
                        visit.text("host.move.target"),
                        "select",
                        visit.text("host.move.help"),
                        "",
                        MoveTargets.choices(MoveTargets.of(visit, issue.isSubTask()), picked),
                        wrong.errors().get("target"))))
                .failed(wrong.messages());
    }

    @Override
    Wrong act(Visit visit, Issue issue) throws IOException {
        Optional<MoveTargets.Target> found =
                MoveTargets.find(MoveTargets.of(visit, issue.isSubTask()), visit.param("target"));
        if (found.isEmpty()) {
            return Wrong.with("target", visit.text("host.move.noTarget"));
        }
        MoveTargets.Target target = found.get();
        MoveStatuses statuses = new MoveStatuses(visit, List.of(issue), target);
        var mover = ui().jira().issues().mover();
        ErrorCollection errors = mover.validate(
                visit.user(), issue, target.project(), target.type().getId(), statuses.chosen());
        List<String> wrong = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((field, message) -> {
            if (!field.equals(STATUS)) {
                wrong.add(message);
            }
        });
        if (!wrong.isEmpty()) {
            return new Wrong(wrong, Map.of());
        }
        boolean answered = !visit.param(STATUS).isEmpty();
        if (!statuses.complete() || (statuses.needed() && !answered)) {
            List<String> missing = answered ? List.copyOf(errors.getErrors().values()) : List.of();
            render(visit, missing.isEmpty() ? 200 : 400, statuses(visit, issue, target, statuses, missing));
        } else if (!visit.param("confirm").equals("true")) {
            render(visit, 200, confirmation(visit, issue, target, statuses));
        } else {
            visit.redirect(page(mover.move(
                    visit.user(), issue, target.project(), target.type().getId(), statuses.chosen(), true)));
        }
        return Wrong.NOTHING;
    }

    private static OperationPage statuses(
            Visit visit, Issue issue, MoveTargets.Target target, MoveStatuses statuses, List<String> wrong) {
        return about(visit, issue, "move", "move-status", PATH)
                .noting(List.of(visit.text("host.move.status.about")))
                .hiding(Map.of("id", String.valueOf(issue.getId()), "target", target.id(), STATUS, "true"))
                .asking(statuses.inputs())
                .failed(wrong);
    }

    private OperationPage confirmation(Visit visit, Issue issue, MoveTargets.Target target, MoveStatuses statuses) {
        List<String> notes = new ArrayList<>();
        notes.add(visit.words()
                .get(
                        "host.move.confirm",
                        target.project().getName(),
                        target.type().getName()));
        if (!target.project().getId().equals(issue.getProjectId())) {
            notes.add(visit.words().get("host.move.newKey", issue.getKey()));
        }
        List<String> lost = ui().jira()
                .issues()
                .mover()
                .lost(issue, target.project(), target.type().getId());
        if (!lost.isEmpty()) {
            notes.add(visit.words().get("host.move.lost", String.join(", ", lost)));
        }
        notes.addAll(statuses.lines());
        Map<String, String> hidden = new LinkedHashMap<>(statuses.parameters());
        hidden.putAll(
                Map.of("id", String.valueOf(issue.getId()), "target", target.id(), STATUS, "true", "confirm", "true"));
        return about(visit, issue, "move", "move-confirm", PATH).noting(notes).hiding(hidden);
    }
}
