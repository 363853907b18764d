package org.aimsforjira.issues.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.UserKey;

/**
 * An issue as it is now.
 *
 * @param id Jira's id
 * @param key its key today
 * @param projectId the project it is in today
 * @param issueType the id of its type
 * @param summary its summary
 * @param status the name of its status in the reader's language; empty for none
 * @param statusCategory the key of the category of its status, as Jira writes it; empty for none
 * @param resolution the id of its resolution
 * @param assignee who is at it
 * @param options the ids of the options chosen in our select fields that this sort of issue carries; a field without any is left
 *     out
 * @param schedule when it is due, how much work it is, and when it was resolved
 * @param labels Jira's labels, of AI risks only: of other issues nobody asks
 */
public record SeenIssue(
        long id,
        String key,
        long projectId,
        String issueType,
        String summary,
        String status,
        String statusCategory,
        Optional<String> resolution,
        Optional<UserKey> assignee,
        Map<FieldRole, List<Long>> options,
        Schedule schedule,
        Set<String> labels) {
    public SeenIssue {
        labels = Set.copyOf(labels);
        Map<FieldRole, List<Long>> copy = new EnumMap<>(FieldRole.class);
        options.forEach((role, ids) -> copy.put(role, List.copyOf(ids)));
        options = copy;
    }

    /** An issue without labels. */
    public SeenIssue(
            long id,
            String key,
            long projectId,
            String issueType,
            String summary,
            String status,
            String statusCategory,
            Optional<String> resolution,
            Optional<UserKey> assignee,
            Map<FieldRole, List<Long>> options,
            Schedule schedule) {
        this(
                id,
                key,
                projectId,
                issueType,
                summary,
                status,
                statusCategory,
                resolution,
                assignee,
                options,
                schedule,
                Set.of());
    }

    /** An issue without dates, estimates and labels. */
    public SeenIssue(
            long id,
            String key,
            long projectId,
            String issueType,
            String summary,
            String status,
            String statusCategory,
            Optional<String> resolution,
            Optional<UserKey> assignee,
            Map<FieldRole, List<Long>> options) {
        this(
                id,
                key,
                projectId,
                issueType,
                summary,
                status,
                statusCategory,
                resolution,
                assignee,
                options,
                Schedule.NONE);
    }

    /**
     * When an issue is due, how much work it is, and when it was resolved.
     *
     * @param due the day
     * @param originalEstimate in seconds; empty where nobody estimated it or Jira does not track time
     * @param remainingEstimate in seconds
     * @param resolved when it got its resolution; empty without one
     */
    public record Schedule(
            Optional<LocalDate> due,
            Optional<Long> originalEstimate,
            Optional<Long> remainingEstimate,
            Optional<Instant> resolved) {
        public static final Schedule NONE =
                new Schedule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The key of the project it is in today. */
    public String projectKey() {
        return key.substring(0, key.lastIndexOf('-'));
    }

    public SeenIssue with(Schedule other) {
        return new SeenIssue(
                id,
                key,
                projectId,
                issueType,
                summary,
                status,
                statusCategory,
                resolution,
                assignee,
                options,
                other,
                labels);
    }

    public List<Long> options(FieldRole role) {
        return options.getOrDefault(role, List.of());
    }
}
