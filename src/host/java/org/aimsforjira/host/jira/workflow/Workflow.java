package org.aimsforjira.host.jira.workflow;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.host.jira.workflow.WorkflowTransition.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A workflow.
 *
 * @param id number of its row
 * @param name its name, unique
 * @param description may be empty
 * @param steps steps in their order
 * @param transitions transitions in the order in which they are offered
 */
public record Workflow(
        long id, String name, String description, List<WorkflowStep> steps, List<WorkflowTransition> transitions) {
    /** The workflow of projects without a scheme; its name is that of Jira's own. */
    public static final String DEFAULT_NAME = "jira";

    /** Copies the lists. */
    public Workflow {
        steps = List.copyOf(steps);
        transitions = List.copyOf(transitions);
    }

    /** The step linked to a status; issues with another status are in no step. */
    public Optional<WorkflowStep> stepOf(@Nullable String statusId) {
        return steps.stream().filter(step -> step.statusId().equals(statusId)).findFirst();
    }

    /** A step by number. */
    public WorkflowStep step(int id) {
        return steps.stream()
                .filter(step -> step.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The workflow " + name + " has no step " + id));
    }

    /** A transition by number. */
    public Optional<WorkflowTransition> transition(int id) {
        return transitions.stream().filter(transition -> transition.id() == id).findFirst();
    }

    /** The transition that creates issues. */
    public WorkflowTransition initial() {
        return transitions.stream()
                .filter(transition -> transition.origin() == Origin.INITIAL)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The workflow " + name + " has no initial transition"));
    }

    /** Whether this is the workflow of projects without a scheme. */
    public boolean isDefault() {
        return name.equals(DEFAULT_NAME);
    }
}
