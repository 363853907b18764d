package org.aimsforjira.host.jira.workflow;

import java.util.Map;

/**
 * A condition, validator or function on a transition.
 *
 * @param id number of its row
 * @param kind what it is
 * @param module complete key of the module it comes from
 * @param args what it was configured with
 */
public record WorkflowRule(long id, RuleKind kind, String module, Map<String, String> args) {
    /** Copies the arguments. */
    public WorkflowRule {
        args = Map.copyOf(args);
    }
}
