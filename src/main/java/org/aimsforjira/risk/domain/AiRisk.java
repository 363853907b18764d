package org.aimsforjira.risk.domain;

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
 * @param residual what people said about what is left after treatment; its confidence is empty
 * @param residualLevel what the model makes of that, never raised by confidence; empty while it is not rated
 * @param controls those selected to treat it
 * @param assignee who is at it
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
        SortedSet<ControlId> controls,
        Optional<UserKey> assignee) {
    public AiRisk {
        controls = new TreeSet<>(controls);
    }
}
