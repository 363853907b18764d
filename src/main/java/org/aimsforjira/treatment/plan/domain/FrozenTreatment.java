package org.aimsforjira.treatment.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.Progress;

/**
 * A treatment as it was when somebody looked.
 *
 * @param issueId Jira's id of the issue, which never changes
 * @param key its key then; the key that its project had is its first part
 * @param projectId Jira's id of its project, which stays when the project gets another key
 * @param summary its summary then
 * @param assignee who was at it
 * @param due when it was due
 * @param progress how far it was
 * @param controls those it implements
 */
public record FrozenTreatment(
        long issueId,
        String key,
        long projectId,
        String summary,
        Optional<UserKey> assignee,
        Optional<LocalDate> due,
        Progress progress,
        SortedSet<ControlId> controls) {
    public FrozenTreatment {
        controls = new TreeSet<>(controls);
    }

    /** The key that its project had; projects are compared by id. */
    public String projectKey() {
        return key.substring(0, key.lastIndexOf('-'));
    }

    /** Whether work is left to do. */
    public boolean isOpen() {
        return progress == Progress.TODO || progress == Progress.DOING;
    }

    /** Whether work is left to do though the day is over. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.filter(day -> day.isBefore(today)).isPresent();
    }
}
