package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aimsforjira.host.jira.operation.BulkTransitions;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.CommonFields;
import org.aimsforjira.host.ui.issue.IssueRow;
import org.aimsforjira.host.ui.issue.IssueRows;

/** Which transition of which workflow, then the fields of its screen, of which the resolution must be filled in. The issues that it is not offered for are told, and stay. */
final class TransitionDetails implements Details {
    private static final String TRANSITION = "wftransition";

    private final Visit visit;
    private final int chosen;
    private final List<BulkTransitions.Group> groups;
    private final Optional<BulkTransitions.Group> group;
    private final ChangedFields fields;

    TransitionDetails(Visit visit, List<Issue> issues, List<BulkTransitions.Group> groups) {
        this.visit = visit;
        this.chosen = issues.size();
        this.groups = List.copyOf(groups);
        this.group = groups.stream()
                .filter(candidate -> candidate.id().equals(visit.param(TRANSITION)))
                .findFirst();
        this.fields = new ChangedFields(
                visit,
                group.map(found -> CommonFields.ofTransition(visit, found.issues(), found.transition()))
                        .orElse(List.of()),
                Set.of("resolution"));
    }

    @Override
    public List<BulkPage.Question> questions() {
        List<BulkPage.Question> questions = new ArrayList<>();
        questions.add(new BulkPage.Question(
                List.of(TRANSITION),
                group.isEmpty() ? List.of(visit.text("host.bulk.transition.none")) : List.of(),
                List.of(visit.text("host.bulk.transition.about")),
                List.of(),
                List.of(),
                workflows()));
        if (!fields.rows().isEmpty()) {
            questions.add(new BulkPage.Question(
                    fields.names(),
                    fields.missing().stream()
                            .map(name -> visit.words().get("host.bulk.missing", name))
                            .toList(),
                    staying(),
                    List.of(),
                    fields.rows(),
                    List.of()));
        }
        return questions;
    }

    private List<BulkPage.WorkflowRows> workflows() {
        Map<String, List<BulkPage.TransitionRow>> rows = new LinkedHashMap<>();
        groups.forEach(each -> rows.computeIfAbsent(each.workflow().name(), key -> new ArrayList<>())
                .add(new BulkPage.TransitionRow(
                        each.id(),
                        each.transition().name(),
                        each.from().stream().map(this::status).toList(),
                        status(each.to()),
                        each.issues().stream()
                                .map(issue -> IssueRows.of(visit, issue))
                                .toList(),
                        group.filter(each::equals).isPresent())));
        return rows.entrySet().stream()
                .map(entry -> new BulkPage.WorkflowRows(entry.getKey(), entry.getValue()))
                .toList();
    }

    private IssueRow.StatusLozenge status(String id) {
        return IssueRows.status(visit.ui().jira().constants().status(id).orElseThrow());
    }

    /** How many issues do not go along. */
    private List<String> staying() {
        int staying = chosen - group.map(found -> found.issues().size()).orElse(chosen);
        return staying == 0 ? List.of() : List.of(visit.words().get("host.bulk.transition.staying", staying));
    }

    @Override
    public List<BulkPage.Line> summary() {
        BulkTransitions.Group going = group.orElseThrow();
        List<BulkPage.Line> lines = new ArrayList<>();
        lines.add(new BulkPage.Line(
                visit.text("host.bulk.transition.workflow"), going.workflow().name()));
        lines.add(new BulkPage.Line(
                visit.text("host.bulk.transition.action"), going.transition().name()));
        lines.add(new BulkPage.Line(
                visit.text("host.bulk.transition.status"), status(going.to()).name()));
        lines.addAll(fields.summary());
        return lines;
    }

    @Override
    public String warning() {
        return staying().isEmpty()
                ? visit.text("host.bulk.transition.confirm")
                : staying().get(0);
    }

    @Override
    public Function<Issue, Optional<String>> work(BulkWork work) {
        BulkTransitions.Group going = group.orElseThrow();
        Function<Issue, Map<String, String[]>> values = fields.values();
        return issue -> work.transition(issue, going, values);
    }
}
