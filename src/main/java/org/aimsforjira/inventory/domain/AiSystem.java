package org.aimsforjira.inventory.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.UserKey;

/**
 * An AI system as its Jira issue tells it now.
 *
 * @param issueId Jira's id of the issue
 * @param key its key
 * @param summary its name
 * @param roles the roles the organization has towards it, in Jira's words and order
 * @param tier its AI tier, in Jira's words; empty for none
 * @param regulatoryClass its AI regulatory class, in Jira's words; empty for none
 * @param owner who answers for it
 * @param nextReview the day of its next review
 * @param status the name of its status in the viewer's language
 * @param progress the category of its status; empty where Jira has none
 * @param updated when the issue changed last
 */
public record AiSystem(
        long issueId,
        String key,
        String summary,
        List<String> roles,
        String tier,
        String regulatoryClass,
        Optional<UserKey> owner,
        Optional<LocalDate> nextReview,
        String status,
        Optional<SystemFilter.Progress> progress,
        Instant updated) {
    public AiSystem {
        roles = List.copyOf(roles);
    }
}
