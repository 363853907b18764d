package org.aimsforjira.treatment.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says of a new treatment.
 *
 * @param token what the request is known by, so that asking twice creates one ticket
 * @param project the key of the project
 * @param issueType the id of its type
 * @param summary one line
 * @param description empty for none
 * @param assignee the user name; empty for whomever the project assigns
 * @param due the day by which it should be done
 * @param controls the ids of the controls it implements; none = all of the risk's
 */
public record CreateTreatment(
        String token,
        String project,
        String issueType,
        String summary,
        String description,
        Optional<String> assignee,
        Optional<LocalDate> due,
        List<String> controls) {
    public CreateTreatment {
        controls = List.copyOf(controls);
    }
}
