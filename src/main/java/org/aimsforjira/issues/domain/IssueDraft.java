package org.aimsforjira.issues.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.UserKey;

/**
 * An issue that is to be created.
 *
 * @param projectId where
 * @param issueType the id of its type
 * @param summary one line
 * @param description empty for none
 * @param assignee empty for whomever the project assigns by itself
 * @param due the day by which it should be done
 * @param options the ids of the options chosen in select fields
 * @param labels Jira's labels; each without blanks, at most 255 characters
 */
public record IssueDraft(
        long projectId,
        String issueType,
        String summary,
        String description,
        Optional<UserKey> assignee,
        Optional<LocalDate> due,
        Map<FieldRole, List<Long>> options,
        Set<String> labels) {

    /** Jira's limit. */
    public static final int MAX_SUMMARY = 255;

    public IssueDraft {
        options = sorted(options);
        labels = Set.copyOf(labels);
    }

    /** A draft without labels. */
    public IssueDraft(
            long projectId,
            String issueType,
            String summary,
            String description,
            Optional<UserKey> assignee,
            Optional<LocalDate> due,
            Map<FieldRole, List<Long>> options) {
        this(projectId, issueType, summary, description, assignee, due, options, Set.of());
    }

    static Map<FieldRole, List<Long>> sorted(Map<FieldRole, List<Long>> options) {
        Map<FieldRole, List<Long>> copy = new EnumMap<>(FieldRole.class);
        options.forEach((role, ids) -> copy.put(role, ids.stream().sorted().toList()));
        return copy;
    }
}
