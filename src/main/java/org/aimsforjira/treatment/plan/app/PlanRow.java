package org.aimsforjira.treatment.plan.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.treatment.plan.domain.ChosenOption;
import org.aimsforjira.treatment.plan.domain.PlanChange;

/**
 * A risk in the plan as one person sees it. Page and REST show the same rows.
 *
 * @param risk the risk
 * @param option its treatment option
 * @param lines its treatments that the person may see, and those that the approved plan had and that treat it no longer
 * @param more whether there is work that the person may not see
 * @param changes of the risk itself since the approved plan
 * @param cost of the treatments that the person may see; empty where nobody estimated any
 */
public record PlanRow(
        AiRisk risk,
        Optional<ChosenOption> option,
        List<PlanLine> lines,
        boolean more,
        List<PlanChange> changes,
        Optional<Cost> cost) {
    public PlanRow {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }
}
