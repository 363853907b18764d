package org.aimsforjira.risk.domain;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.UserKey;

/**
 * An AI risk as its issue is now.
 *
 * @param id Jira's id of the issue
 * @param key its key
 * @param projectId the register it is in
 * @param summary its summary
 * @param status the name of its status in the reader's language
 * @param statusCategory the key of the category of its status
 * @param rating what people said about it
 * @param level what the model makes of it; empty while it is not rated
 * @param residual what people said remains after treatment; without confidence
 * @param residualLevel what the model makes of that; empty while it is not rated
 * @param consequenceKinds the keys of its kinds of consequence, in the order of the field
 * @param controls those selected to treat it
 * @param assignee who is at it
 * @param emerging whether it is so new that experience is thin
 */
public record AiRisk(
        long id,
        String key,
        long projectId,
        String summary,
        String status,
        String statusCategory,
        Rating rating,
        Optional<InherentLevel> level,
        Rating residual,
        Optional<RiskLevel> residualLevel,
        List<String> consequenceKinds,
        SortedSet<ControlId> controls,
        Optional<UserKey> assignee,
        boolean emerging) {

    /** The label of an emerging risk: a label, so that everybody who may edit the issue can set, drop and search it. */
    public static final String EMERGING_LABEL = "aims-emerging";

    public AiRisk {
        consequenceKinds = List.copyOf(consequenceKinds);
        controls = new TreeSet<>(controls);
    }
}
