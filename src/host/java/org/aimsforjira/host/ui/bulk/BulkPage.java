package org.aimsforjira.host.ui.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aimsforjira.host.ui.frame.Person;
import org.aimsforjira.host.ui.issue.FieldInput;
import org.aimsforjira.host.ui.issue.IssueRow;
import org.jspecify.annotations.Nullable;

/**
 * One step of a bulk change after the issues are chosen.
 *
 * @param step which of Jira's four steps it is, from 1
 * @param subject what is done to how many issues
 * @param form id of the form element and beginning of the ids of its buttons
 * @param hidden values that travel on
 * @param question what is asked
 * @param summary what is going to be done, before the reader confirms
 * @param issues the issues it is about, before the reader confirms
 * @param submit text of the button
 * @param people whom user inputs suggest
 */
public record BulkPage(
        int step,
        String subject,
        String form,
        Map<String, List<String>> hidden,
        Question question,
        List<Line> summary,
        List<IssueRow> issues,
        String submit,
        List<Person> people) {
    /** Copies the collections. */
    public BulkPage {
        hidden = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
        summary = List.copyOf(summary);
        issues = List.copyOf(issues);
        people = List.copyOf(people);
    }

    /**
     * What a step asks.
     *
     * @param names the parameters its form sends
     * @param wrong what is wrong with the answer
     * @param notes sentences above the inputs
     * @param inputs inputs that are always read
     * @param fields inputs that are read if they are ticked
     * @param workflows transitions to choose from
     */
    public record Question(
            List<String> names,
            List<String> wrong,
            List<String> notes,
            List<FieldInput> inputs,
            List<ChangeRow> fields,
            List<WorkflowRows> workflows) {
        /** Copies the lists. */
        public Question {
            names = List.copyOf(names);
            wrong = List.copyOf(wrong);
            notes = List.copyOf(notes);
            inputs = List.copyOf(inputs);
            fields = List.copyOf(fields);
            workflows = List.copyOf(workflows);
        }

        /** A question with plain inputs. */
        static Question of(List<String> wrong, List<String> notes, List<FieldInput> inputs) {
            return new Question(
                    inputs.stream().map(FieldInput::id).toList(), wrong, notes, inputs, List.of(), List.of());
        }

        /** This question without what is wrong, for the first time it is asked. */
        Question fresh() {
            return new Question(names, List.of(), notes, inputs, fields, workflows);
        }
    }

    /**
     * A field that is changed if it is ticked.
     *
     * @param field the input
     * @param needed whether it is read without a tick and must be filled in
     * @param ticked whether it is ticked
     * @param mode what happens to values that are there, or null for a field of one value
     */
    public record ChangeRow(
            FieldInput field,
            boolean needed,
            boolean ticked,
            @Nullable FieldInput mode) {}

    /**
     * The transitions of a workflow.
     *
     * @param name name of the workflow
     * @param transitions the transitions that are offered
     */
    public record WorkflowRows(String name, List<TransitionRow> transitions) {
        /** Copies the list. */
        public WorkflowRows {
            transitions = List.copyOf(transitions);
        }
    }

    /**
     * A transition.
     *
     * @param id what the form sends
     * @param name its name
     * @param from the statuses of the issues
     * @param to the status they get
     * @param issues the issues for which it is offered
     * @param picked whether it is picked
     */
    public record TransitionRow(
            String id,
            String name,
            List<IssueRow.StatusLozenge> from,
            IssueRow.StatusLozenge to,
            List<IssueRow> issues,
            boolean picked) {
        private static final int FEW = 5;

        /** Copies the lists. */
        public TransitionRow {
            from = List.copyOf(from);
            issues = List.copyOf(issues);
        }

        /** The issues that are shown; many are not all shown. */
        public List<IssueRow> few() {
            return issues.subList(0, Math.min(FEW, issues.size()));
        }

        /** How many are not shown. */
        public int more() {
            return Math.max(0, issues.size() - FEW);
        }
    }

    /**
     * A line of what is going to be done.
     *
     * @param name what
     * @param value to what
     */
    public record Line(String name, String value) {
        /** Neither may be null. */
        public Line {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
        }
    }
}
