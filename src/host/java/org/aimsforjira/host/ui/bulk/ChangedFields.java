package org.aimsforjira.host.ui.bulk;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.CommonFields;
import org.aimsforjira.host.ui.issue.FieldInput;

/** Fields of which the reader ticks those that are changed; some are asked for without a tick. */
final class ChangedFields {
    private static final String CHANGE = "change";
    private static final String MODE = "mode-";
    private static final String NOTHING_PICKED = "-1";

    private final Visit visit;
    private final List<FieldInput> fields;
    private final Set<String> needed;

    /**
     * Fields of a form.
     *
     * @param needed the ids of those that must be filled in whether they are ticked or not
     */
    ChangedFields(Visit visit, List<FieldInput> fields, Set<String> needed) {
        this.visit = visit;
        this.fields = List.copyOf(fields);
        this.needed = Set.copyOf(needed);
    }

    List<BulkPage.ChangeRow> rows() {
        return fields.stream()
                .map(field -> new BulkPage.ChangeRow(
                        field,
                        isNeeded(field),
                        isChanged(field),
                        CommonFields.holdsSeveral(field) ? mode(field) : null))
                .toList();
    }

    private boolean isChanged(FieldInput field) {
        return isNeeded(field) || visit.params(CHANGE).contains(field.id());
    }

    private boolean isNeeded(FieldInput field) {
        return needed.contains(field.id());
    }

    private FieldInput mode(FieldInput field) {
        CommonFields.Mode picked = picked(field);
        return new FieldInput(
                MODE + field.id(),
                visit.words().get("host.bulk.mode", field.name()),
                "radiobuttons",
                false,
                "",
                "",
                Arrays.stream(CommonFields.Mode.values())
                        .map(mode -> new Choice(mode.name(), words(mode), mode == picked))
                        .toList(),
                null);
    }

    private String words(CommonFields.Mode mode) {
        return visit.text("host.bulk.mode." + mode.name().toLowerCase(Locale.ROOT));
    }

    private CommonFields.Mode picked(FieldInput field) {
        String sent = visit.param(MODE + field.id());
        return Arrays.stream(CommonFields.Mode.values())
                .filter(mode -> mode.name().equals(sent))
                .findFirst()
                .orElse(CommonFields.Mode.REPLACE);
    }

    List<FieldInput> changed() {
        return fields.stream().filter(this::isChanged).toList();
    }

    /** The names of the fields that must be filled in and are not. */
    List<String> missing() {
        return fields.stream()
                .filter(this::isNeeded)
                .filter(field -> visit.params(field.id()).stream()
                        .allMatch(sent -> sent.isBlank() || sent.equals(NOTHING_PICKED)))
                .map(FieldInput::name)
                .toList();
    }

    /** The parameters that hold what is ticked and entered. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(CHANGE));
        for (FieldInput field : fields) {
            names.add(field.id());
            names.add(MODE + field.id());
        }
        return names;
    }

    /** What is changed, in words. */
    List<BulkPage.Line> summary() {
        return changed().stream()
                .map(field -> new BulkPage.Line(
                        CommonFields.holdsSeveral(field) ? field.name() + ": " + words(picked(field)) : field.name(),
                        value(field)))
                .toList();
    }

    private String value(FieldInput field) {
        List<String> sent = visit.params(field.id());
        String words = field.choices().isEmpty()
                ? String.join(", ", sent)
                : field.choices().stream()
                        .filter(choice -> sent.contains(choice.id()))
                        .map(Choice::label)
                        .collect(Collectors.joining(", "));
        return words.isBlank() ? visit.text("host.none") : words;
    }

    /** What the fields of an issue become; what was sent is read now. */
    Function<Issue, Map<String, String[]>> values() {
        Map<String, String[]> sent = CommonFields.sent(visit, changed());
        Map<String, CommonFields.Mode> modes = new HashMap<>();
        changed().forEach(field -> modes.put(field.id(), picked(field)));
        return issue -> {
            Map<String, String[]> values = new HashMap<>();
            sent.forEach((field, texts) -> values.put(
                    field,
                    CommonFields.becomes(
                            visit, issue, field, modes.getOrDefault(field, CommonFields.Mode.REPLACE), texts)));
            return values;
        };
    }
}
