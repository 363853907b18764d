package org.aimsforjira.risk.domain;

import java.util.List;
import org.aimsforjira.catalogue.domain.ControlId;

/**
 * A risk of the starter library: what a new risk may start from. A suggestion; people decide.
 *
 * @param id stable: lower case, digits and hyphens
 * @param nature where it comes from and whom it strikes
 * @param stages the stages of the life cycle in which it arises or can be met
 * @param controls the controls of Annex A that are suggested against it
 * @param emerging whether it is new enough that experience is thin
 * @param mayTrigger the ids of risks that it can set off
 */
public record RiskTemplate(
        String id,
        RiskNature nature,
        List<LifeCycleStage> stages,
        List<ControlId> controls,
        boolean emerging,
        List<String> mayTrigger) {
    public RiskTemplate {
        stages = List.copyOf(stages);
        controls = List.copyOf(controls);
        mayTrigger = List.copyOf(mayTrigger);
    }

    /**
     * A template in one language.
     *
     * @param title one line that can be the summary of an issue
     * @param description what goes wrong and how
     * @param consequences what typically follows
     */
    public record Wording(String title, String description, String consequences) {}
}
