package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.host.jira.workflow.WorkflowTransition;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Visit;

/** Fields that several issues have in common on their screens, as a bulk change may set them: of the same kind and with the same options. */
public final class CommonFields {
    private static final Set<String> ALONE = Set.of("summary", "description", "environment");
    private static final Set<String> SEVERAL = Set.of("multiselect", "multicheckboxes", "labels");

    private CommonFields() {}

    /** What is done to a field of several values. */
    public enum Mode {
        /** What was there is replaced. */
        REPLACE,
        /** What is sent is added. */
        ADD,
        /** What is sent is taken away. */
        REMOVE
    }

    /** The fields of the edit screens, in the order of the first issue's; what was sent stands in them. */
    public static List<FieldInput> ofEditScreens(Visit visit, List<Issue> issues) {
        return of(
                issues,
                subject -> inputs(visit, subject).tabs(IssueOperations.EDIT_ISSUE_OPERATION).stream()
                        .flatMap(tab -> tab.fields().stream())
                        .toList());
    }

    /** The fields of a transition, and the comment that may go with it where the reader may comment on all issues. */
    public static List<FieldInput> ofTransition(Visit visit, List<Issue> issues, WorkflowTransition transition) {
        List<FieldInput> common = new ArrayList<>(of(
                issues,
                subject -> inputs(visit, subject).tabs(Screens.tabs(visit.ui(), transition)).stream()
                        .flatMap(tab -> tab.fields().stream())
                        .toList()));
        Issue first = issues.get(0);
        if (transition.screen() != null
                && issues.stream().allMatch(issue -> IssueAccess.may(visit, ProjectPermissions.ADD_COMMENTS, issue))) {
            common.add(inputs(visit, new FormSubject(first.getProjectObject(), first.getIssueType()))
                    .comment());
        }
        return common;
    }

    private static FieldInputs inputs(Visit visit, FormSubject subject) {
        return new FieldInputs(visit, subject, RawValues.ofRequest(visit), Map.of());
    }

    private static List<FieldInput> of(List<Issue> issues, Function<FormSubject, List<FieldInput>> fields) {
        Set<FormSubject> subjects = new LinkedHashSet<>();
        issues.forEach(issue -> subjects.add(new FormSubject(issue.getProjectObject(), issue.getIssueType())));
        List<FieldInput> common = new ArrayList<>();
        boolean first = true;
        for (FormSubject subject : subjects) {
            Map<String, FieldInput> inputs = new LinkedHashMap<>();
            fields.apply(subject).stream()
                    .filter(field -> !ALONE.contains(field.id()))
                    .forEach(field -> inputs.put(field.id(), field));
            if (first) {
                common.addAll(inputs.values());
                first = false;
            } else {
                common.removeIf(field -> !alike(field, inputs.get(field.id())));
            }
        }
        return common;
    }

    private static boolean alike(FieldInput one, @org.jspecify.annotations.Nullable FieldInput other) {
        return other != null && one.type().equals(other.type()) && ids(one).equals(ids(other));
    }

    private static Set<String> ids(FieldInput field) {
        return field.choices().stream().map(Choice::id).collect(Collectors.toSet());
    }

    /** Whether a field holds several values, so that some can be added or removed. */
    public static boolean holdsSeveral(FieldInput field) {
        return SEVERAL.contains(field.type());
    }

    /** What was sent for fields, by id. */
    public static Map<String, String[]> sent(Visit visit, List<FieldInput> fields) {
        Map<String, String[]> values = new HashMap<>();
        fields.forEach(field -> values.put(field.id(), SentForm.values(visit, field)));
        return values;
    }

    /** What a field of an issue becomes. */
    public static String[] becomes(Visit visit, Issue issue, String fieldId, Mode mode, String[] sent) {
        if (mode == Mode.REPLACE) {
            return sent;
        }
        Set<String> values = new LinkedHashSet<>(RawValues.ofIssue(visit, issue).of(fieldId));
        List<String> named =
                Arrays.stream(sent).filter(value -> !value.isEmpty()).toList();
        if (mode == Mode.ADD) {
            values.addAll(named);
        } else {
            named.forEach(values::remove);
        }
        return values.isEmpty() ? new String[] {""} : values.toArray(new String[0]);
    }
}
