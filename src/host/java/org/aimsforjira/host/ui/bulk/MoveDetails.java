package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.FieldInput;
import org.aimsforjira.host.ui.issue.MoveStatuses;
import org.aimsforjira.host.ui.issue.MoveTargets;

/** Where issues go, then what becomes of statuses that the workflow there lacks. */
final class MoveDetails implements Details {
    private static final String TARGET = "target";

    private final Visit visit;
    private final List<MoveTargets.Target> targets;
    private final Optional<MoveTargets.Target> target;
    private final Optional<MoveStatuses> statuses;

    MoveDetails(Visit visit, List<Issue> issues) {
        this.visit = visit;
        this.targets = MoveTargets.of(visit, false);
        this.target = MoveTargets.find(targets, visit.param(TARGET));
        this.statuses = target.map(place -> new MoveStatuses(visit, issues, place));
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
        List<BulkPage.Question> questions = new ArrayList<>();
        questions.add(BulkPage.Question.of(wrong, List.of(), List.of(where)));
        statuses.filter(MoveStatuses::needed)
                .ifPresent(choice -> questions.add(BulkPage.Question.of(
                        choice.complete() ? List.of() : List.of(visit.text("host.move.status.none")),
                        List.of(visit.text("host.move.status.about")),
                        choice.inputs())));
        return questions;
    }

    @Override
    public List<BulkPage.Line> summary() {
        MoveTargets.Target place = target.orElseThrow();
        List<BulkPage.Line> lines = new ArrayList<>();
        lines.add(new BulkPage.Line(
                visit.text("host.field.project"), place.project().getName()));
        lines.add(new BulkPage.Line(
                visit.text("host.field.issuetype"), place.type().getName()));
        statuses.orElseThrow()
                .lines()
                .forEach(line -> lines.add(new BulkPage.Line(visit.text("host.move.status"), line)));
        return lines;
    }

    @Override
    public String warning() {
        return visit.text("host.bulk.move.confirm");
    }

    @Override
    public Function<Issue, Optional<String>> work(BulkWork work) {
        MoveTargets.Target place = target.orElseThrow();
        Map<String, String> chosen = statuses.orElseThrow().chosen();
        return issue -> work.move(issue, place, chosen);
    }
}
