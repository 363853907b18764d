package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.CommonFields;
import org.aimsforjira.host.ui.issue.FieldInput;
import org.aimsforjira.host.ui.issue.MoveTargets;
import org.aimsforjira.host.ui.issue.OperationPage;
import org.jspecify.annotations.Nullable;

/** The steps after the issues are chosen: which operation, its details, a last look, and the work itself. */
final class BulkSteps {
    private static final String CHANGE = "change";
    private static final String MODE = "mode-";

    private final Visit visit;
    private final List<Issue> issues;

    BulkSteps(Visit visit, List<Issue> issues) {
        this.visit = visit;
        this.issues = issues;
    }

    List<Issue> issues() {
        return issues;
    }

    /** The issues on which the reader may do it. */
    List<Issue> possible(BulkOperation operation) {
        return issues.stream()
                .filter(issue -> visit.ui().jira().permissions().holds(operation.permission(), issue, visit.user()))
                .toList();
    }

    private OperationPage page(String step, String submit) {
        return OperationPage.question(
                visit.text("host.bulk.title"),
                visit.words().get("host.bulk.count", issues.size()),
                "bulk-" + step,
                visit.url(BulkChangeServlet.STEPS),
                visit.text(submit),
                visit.url("/issues/"));
    }

    private Map<String, String> hidden(String step, @Nullable BulkOperation operation) {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("issue", BulkSelection.ids(issues));
        hidden.put("step", step);
        if (operation != null) {
            hidden.put("operation", operation.word());
        }
        return hidden;
    }

    /** Choose the operation; those that are not possible on all issues say why. */
    OperationPage operations(boolean missing) {
        List<Choice> choices = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (BulkOperation operation : BulkOperation.values()) {
            int count = possible(operation).size();
            String name = visit.text("host.bulk." + operation.word());
            if (count == issues.size()) {
                choices.add(new Choice(operation.word(), name, false));
            } else {
                notes.add(visit.words().get("host.bulk.refused", name, issues.size() - count));
            }
        }
        return page("details", "host.bulk.next")
                .hiding(hidden("details", null))
                .noting(notes)
                .asking(List.of(new FieldInput(
                        "operation",
                        visit.text("host.bulk.operation"),
                        "radiobuttons",
                        true,
                        "",
                        "",
                        choices,
                        missing ? visit.text("host.bulk.noOperation") : null)));
    }

    boolean asksDetails(BulkOperation operation) {
        return operation == BulkOperation.EDIT || operation == BulkOperation.MOVE;
    }

    /** What is to be changed. */
    OperationPage details(BulkOperation operation, List<String> wrong) {
        List<FieldInput> inputs = new ArrayList<>();
        if (operation == BulkOperation.MOVE) {
            inputs.add(new FieldInput(
                    "target",
                    visit.text("host.move.target"),
                    "select",
                    true,
                    visit.text("host.move.help"),
                    "",
                    MoveTargets.choices(MoveTargets.of(visit, false), visit.param("target")),
                    null));
        } else {
            List<FieldInput> fields = CommonFields.of(visit, issues);
            inputs.add(new FieldInput(
                    CHANGE,
                    visit.text("host.bulk.change"),
                    "multicheckboxes",
                    true,
                    "",
                    "",
                    fields.stream()
                            .map(field -> new Choice(
                                    field.id(),
                                    field.name(),
                                    visit.params(CHANGE).contains(field.id())))
                            .toList(),
                    null));
            for (FieldInput field : fields) {
                inputs.add(field);
                if (CommonFields.holdsSeveral(field)) {
                    inputs.add(mode(field));
                }
            }
        }
        return page("confirm", "host.bulk.next")
                .hiding(hidden("confirm", operation))
                .failed(wrong)
                .asking(inputs)
                .suggesting(visit.ui().people().active());
    }

    private FieldInput mode(FieldInput field) {
        String picked = visit.param(MODE + field.id());
        return new FieldInput(
                MODE + field.id(),
                visit.words().get("host.bulk.mode", field.name()),
                "radiobuttons",
                false,
                "",
                "",
                Arrays.stream(CommonFields.Mode.values())
                        .map(mode -> new Choice(
                                mode.name(),
                                visit.text("host.bulk.mode." + mode.name().toLowerCase(Locale.ROOT)),
                                picked.isEmpty() ? mode == CommonFields.Mode.REPLACE : picked.equals(mode.name())))
                        .toList(),
                null);
    }

    private List<FieldInput> changed() {
        List<String> picked = visit.params(CHANGE).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .toList();
        return CommonFields.of(visit, issues).stream()
                .filter(field -> picked.contains(field.id()))
                .toList();
    }

    private Optional<MoveTargets.Target> target() {
        return MoveTargets.find(MoveTargets.of(visit, false), visit.param("target"));
    }

    /** What is wrong with the details. */
    List<String> wrong(BulkOperation operation) {
        if (operation == BulkOperation.EDIT && changed().isEmpty()) {
            return List.of(visit.text("host.bulk.noField"));
        }
        if (operation == BulkOperation.MOVE && target().isEmpty()) {
            return List.of(visit.text("host.move.noTarget"));
        }
        return List.of();
    }

    /** A last look; the details travel on as hidden values. */
    OperationPage confirmation(BulkOperation operation) {
        Map<String, String> hidden = hidden("perform", operation);
        List<String> notes = new ArrayList<>();
        notes.add(visit.text("host.bulk." + operation.word() + ".confirm"));
        if (operation == BulkOperation.MOVE) {
            target().ifPresent(target -> {
                hidden.put("target", target.id());
                notes.add(visit.words()
                        .get(
                                "host.bulk.target",
                                target.project().getName(),
                                target.type().getName()));
            });
        }
        List<FieldInput> carried = new ArrayList<>();
        if (operation == BulkOperation.EDIT) {
            changed().forEach(field -> {
                carried.add(field);
                if (CommonFields.holdsSeveral(field)) {
                    carried.add(mode(field));
                }
            });
            hidden.put(
                    CHANGE,
                    String.join(",", changed().stream().map(FieldInput::id).toList()));
        }
        if (operation != BulkOperation.WATCH && operation != BulkOperation.UNWATCH) {
            carried.add(new FieldInput(
                    "sendBulkNotification",
                    visit.text("host.bulk.mail"),
                    "multicheckboxes",
                    false,
                    "",
                    "",
                    List.of(new Choice("true", visit.text("host.bulk.mail.label"), true)),
                    null));
        }
        return page("perform", "host.bulk.perform").hiding(hidden).noting(notes).asking(carried);
    }

    /** What is done to each issue; the details are read now, the work happens later. */
    Function<Issue, Optional<String>> work(BulkOperation operation) {
        BulkWork work = new BulkWork(visit, visit.param("sendBulkNotification").equals("true"));
        return switch (operation) {
            case EDIT -> {
                List<FieldInput> fields = changed();
                Map<String, String[]> sent = CommonFields.sent(visit, fields);
                Map<String, CommonFields.Mode> modes = modes(fields);
                yield issue -> work.edit(issue, sent, modes);
            }
            case MOVE -> {
                MoveTargets.Target target = target().orElseThrow();
                yield issue -> work.move(issue, target);
            }
            case DELETE -> work::delete;
            case WATCH -> issue -> work.watch(issue, true);
            case UNWATCH -> issue -> work.watch(issue, false);
        };
    }

    private Map<String, CommonFields.Mode> modes(List<FieldInput> fields) {
        Map<String, CommonFields.Mode> modes = new HashMap<>();
        for (FieldInput field : fields) {
            String sent = visit.param(MODE + field.id());
            Arrays.stream(CommonFields.Mode.values())
                    .filter(mode -> mode.name().equals(sent))
                    .forEach(mode -> modes.put(field.id(), mode));
        }
        return modes;
    }
}
