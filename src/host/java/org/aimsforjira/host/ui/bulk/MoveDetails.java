package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.FieldInput;
import org.aimsforjira.host.ui.issue.MoveTargets;

/** Where issues go. */
final class MoveDetails implements Details {
    private static final String TARGET = "target";

    private final Visit visit;
    private final List<MoveTargets.Target> targets;
    private final Optional<MoveTargets.Target> target;

    MoveDetails(Visit visit) {
        this.visit = visit;
        this.targets = MoveTargets.of(visit, false);
        this.target = MoveTargets.find(targets, visit.param(TARGET));
    }

    @Override
    public List<BulkPage.Question> questions() {
        FieldInput where = new FieldInput(
                TARGET,
                visit.text("host.move.target"),
                "select",
                true,
                visit.text("host.move.help"),
                "",
                MoveTargets.choices(targets, visit.param(TARGET)),
                null);
        List<String> wrong = target.isEmpty() ? List.of(visit.text("host.move.noTarget")) : List.of();
        return List.of(BulkPage.Question.of(wrong, List.of(), List.of(where)));
    }

    @Override
    public List<BulkPage.Line> summary() {
        MoveTargets.Target place = target.orElseThrow();
        return List.of(
                new BulkPage.Line(
                        visit.text("host.field.project"), place.project().getName()),
                new BulkPage.Line(
                        visit.text("host.field.issuetype"), place.type().getName()));
    }

    @Override
    public String warning() {
        return visit.text("host.bulk.move.confirm");
    }

    @Override
    public Function<Issue, Optional<String>> work(BulkWork work) {
        MoveTargets.Target place = target.orElseThrow();
        return issue -> work.move(issue, place);
    }
}
