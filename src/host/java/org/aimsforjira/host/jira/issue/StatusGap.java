package org.aimsforjira.host.jira.issue;

import java.util.List;

/**
 * A status that an issue cannot keep where it goes, because the workflow there lacks it. Jira's move asks for a new one (Jira Data
 * Center's documentation, "Moving an issue": select the new status).
 *
 * @param typeId the issue type the issue will have; subtasks that go along have their own
 * @param statusId the status it has
 * @param workflow name of the workflow it will follow
 * @param choices the statuses of that workflow, by id, in the order of its steps
 */
public record StatusGap(String typeId, String statusId, String workflow, List<String> choices) {
    /** Copies the list. */
    public StatusGap {
        choices = List.copyOf(choices);
    }

    /** By which callers name it: the same for all issues of a type in a status. */
    public String id() {
        return typeId + "-" + statusId;
    }
}
