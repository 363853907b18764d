package org.aimsforjira.host.jira.workflow;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A transition of a workflow; Jira's code calls it an action.
 *
 * @param key number of its row
 * @param id number within the workflow, by which callers name it
 * @param name what the button says
 * @param description may be empty
 * @param origin where it may start
 * @param from the steps it starts in, for one from steps
 * @param to the step it leads to
 * @param screen the screen it shows, or null
 * @param rules conditions, validators and functions, each kind in its order
 */
public record WorkflowTransition(
        long key,
        int id,
        String name,
        String description,
        Origin origin,
        Set<Integer> from,
        int to,
        @Nullable Long screen,
        List<WorkflowRule> rules) {
    /** Where a transition starts. */
    public enum Origin {
        /** It creates the issue. */
        INITIAL,
        /** In every step, its own target among them. */
        GLOBAL,
        /** In the steps named. */
        STEPS
    }

    /** Copies the collections. */
    public WorkflowTransition {
        from = Set.copyOf(from);
        rules = List.copyOf(rules);
    }

    /** Whether it leads out of a step. */
    public boolean startsIn(int step) {
        return origin == Origin.GLOBAL || (origin == Origin.STEPS && from.contains(step));
    }

    /** The rules of a kind in their order. */
    public List<WorkflowRule> rules(RuleKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).toList();
    }
}
