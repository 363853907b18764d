package org.aimsforjira.risk.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.domain.Rating;

/**
 * What somebody says of a new risk.
 *
 * @param token what the request is known by, so that asking twice raises one risk
 * @param summary one line
 * @param description empty for none
 * @param system the key of the AI system that is exposed to it; empty for a risk from scratch
 * @param rating as far as it is known
 * @param controls the ids of the controls selected to treat it
 */
public record RaiseRisk(
        String token,
        String summary,
        String description,
        Optional<String> system,
        Rating rating,
        List<String> controls) {
    public RaiseRisk {
        controls = List.copyOf(controls);
    }
}
