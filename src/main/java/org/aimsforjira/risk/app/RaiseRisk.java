package org.aimsforjira.risk.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskNature;

/**
 * What somebody says of a new risk.
 *
 * @param token what the request is known by, so that asking twice raises one risk
 * @param summary one line
 * @param description empty for none
 * @param system the key of the AI system that is exposed to it; empty for a risk from scratch
 * @param rating as far as it is known
 * @param model the version of the model in whose steps the rating is; empty for the one in force, whichever it is
 * @param controls the ids of the controls selected to treat it
 * @param nature where it comes from and whom it strikes, as far as it is known
 * @param emerging whether it is new enough that experience is thin
 * @param library the id of the risk of the library that it started from; empty for none
 */
public record RaiseRisk(
        String token,
        String summary,
        String description,
        Optional<String> system,
        Rating rating,
        Optional<String> model,
        List<String> controls,
        RiskNature nature,
        boolean emerging,
        Optional<String> library) {
    public RaiseRisk {
        controls = List.copyOf(controls);
    }
}
