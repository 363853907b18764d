package org.aimsforjira.host.jira.workflow;

import java.util.Map;

/**
 * Which workflow issues have, by their type.
 *
 * @param id number of its row
 * @param name its name, unique
 * @param workflow the workflow of types that are not named
 * @param byType workflows of single issue types
 */
public record WorkflowScheme(long id, String name, long workflow, Map<String, Long> byType) {
    /** Copies the map. */
    public WorkflowScheme {
        byType = Map.copyOf(byType);
    }

    /** The workflow of an issue type. */
    public long of(String issueTypeId) {
        return byType.getOrDefault(issueTypeId, workflow);
    }
}
