package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.aimsforjira.host.jira.operation.BulkTransitions;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Person;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.FieldInput;
import org.aimsforjira.host.ui.issue.IssueRows;
import org.jspecify.annotations.Nullable;

/** The steps after the issues are chosen: which operation, its details, a last look, and the work itself. */
final class BulkSteps {
    private static final String MAIL = "sendBulkNotification";
    private static final String ANSWERED = "answered";

    private final Visit visit;
    private final List<Issue> issues;
    private final List<BulkTransitions.Group> groups;

    BulkSteps(Visit visit, List<Issue> issues) {
        this.visit = visit;
        this.issues = issues;
        this.groups = visit.ui().jira().bulkTransitions().offered(visit.mustBeLoggedIn(), issues);
    }

    List<Issue> issues() {
        return issues;
    }

    /** On how many issues the reader may not do it. */
    private int refused(BulkOperation operation) {
        if (operation == BulkOperation.TRANSITION) {
            return groups.isEmpty() ? issues.size() : 0;
        }
        return (int) issues.stream()
                .filter(issue ->
                        !visit.ui().jira().permissions().holds(operation.permission(), issue, visit.mustBeLoggedIn()))
                .count();
    }

    boolean isPossible(BulkOperation operation) {
        return refused(operation) == 0;
    }

    Details details(BulkOperation operation) {
        return switch (operation) {
            case EDIT -> new EditDetails(visit, issues);
            case MOVE -> new MoveDetails(visit, issues);
            case TRANSITION -> new TransitionDetails(visit, issues, groups);
            case DELETE -> plain(operation, BulkWork::delete);
            case WATCH -> plain(operation, (work, issue) -> work.watch(issue, true));
            case UNWATCH -> plain(operation, (work, issue) -> work.watch(issue, false));
        };
    }

    private Details plain(BulkOperation operation, BiFunction<BulkWork, Issue, Optional<String>> each) {
        return new PlainDetails(visit.text("host.bulk." + operation.word() + ".confirm"), each);
    }

    private Map<String, List<String>> hidden(String step, @Nullable BulkOperation operation) {
        Map<String, List<String>> hidden = new LinkedHashMap<>();
        hidden.put("issue", List.of(BulkSelection.ids(issues)));
        hidden.put("step", List.of(step));
        if (operation != null) {
            hidden.put("operation", List.of(operation.word()));
        }
        return hidden;
    }

    /** Choose the operation; those that are not possible say why. */
    BulkPage operations(boolean missing) {
        List<Choice> choices = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (BulkOperation operation : BulkOperation.values()) {
            String name = visit.text("host.bulk." + operation.word());
            if (isPossible(operation)) {
                choices.add(new Choice(operation.word(), name, operation.word().equals(visit.param("operation"))));
            } else {
                notes.add(visit.words()
                        .get(
                                operation == BulkOperation.TRANSITION
                                        ? "host.bulk.transition.refused"
                                        : "host.bulk.refused",
                                name,
                                refused(operation)));
            }
        }
        FieldInput operation = new FieldInput(
                "operation",
                visit.text("host.bulk.operation"),
                "radiobuttons",
                true,
                "",
                "",
                choices,
                missing ? visit.text("host.bulk.noOperation") : null);
        return new BulkPage(
                2,
                visit.words().get("host.bulk.count", issues.size()),
                "bulk-details",
                hidden("details", null),
                BulkPage.Question.of(List.of(), notes, List.of(operation)),
                List.of(),
                List.of(),
                visit.text("host.bulk.next"),
                List.of());
    }

    /** The first question that is not answered, or answered wrongly; nothing when all answers are there. */
    Optional<BulkPage> ask(BulkOperation operation, Details details) {
        List<BulkPage.Question> questions = details.questions();
        long answered = visit.number(ANSWERED).orElse(0);
        for (int i = 0; i < questions.size(); i++) {
            BulkPage.Question question = questions.get(i);
            if (i >= answered) {
                return Optional.of(question(operation, details, question.fresh(), i));
            }
            if (!question.wrong().isEmpty()) {
                return Optional.of(question(operation, details, question, i));
            }
        }
        return Optional.empty();
    }

    private BulkPage question(BulkOperation operation, Details details, BulkPage.Question question, int place) {
        Map<String, List<String>> hidden = hidden("confirm", operation);
        carry(details, question, hidden);
        hidden.put(ANSWERED, List.of(String.valueOf(place + 1)));
        List<Person> people =
                question.fields().isEmpty() ? List.of() : visit.ui().people().active();
        return new BulkPage(
                3,
                subject(operation),
                "bulk-confirm",
                hidden,
                question,
                List.of(),
                List.of(),
                visit.text("host.bulk.next"),
                people);
    }

    /** Takes answers along, except those to the question that is asked again. */
    private void carry(Details details, BulkPage.Question asked, Map<String, List<String>> hidden) {
        details.questions().stream()
                .flatMap(question -> question.names().stream())
                .filter(name ->
                        !asked.names().contains(name) && !visit.params(name).isEmpty())
                .forEach(name -> hidden.put(name, visit.params(name)));
    }

    private String subject(BulkOperation operation) {
        return visit.text("host.bulk." + operation.word()) + " – "
                + visit.words().get("host.bulk.count", issues.size());
    }

    /** A last look; the details travel on as hidden values. */
    BulkPage confirmation(BulkOperation operation, Details details) {
        Map<String, List<String>> hidden = hidden("perform", operation);
        BulkPage.Question question = BulkPage.Question.of(
                List.of(), List.of(details.warning()), operation.sendsMail() ? List.of(mail()) : List.of());
        carry(details, question, hidden);
        hidden.put(ANSWERED, List.of(String.valueOf(details.questions().size())));
        return new BulkPage(
                4,
                subject(operation),
                "bulk-perform",
                hidden,
                question,
                details.summary(),
                issues.stream().map(issue -> IssueRows.of(visit, issue)).toList(),
                visit.text("host.bulk.perform"),
                List.of());
    }

    private FieldInput mail() {
        return new FieldInput(
                MAIL,
                visit.text("host.bulk.mail"),
                "multicheckboxes",
                false,
                "",
                "",
                List.of(new Choice("true", visit.text("host.bulk.mail.label"), true)),
                null);
    }

    /** What is done to each issue; the details are read now, the work happens later. */
    Function<Issue, Optional<String>> work(Details details) {
        return details.work(new BulkWork(visit, visit.param(MAIL).equals("true")));
    }
}
