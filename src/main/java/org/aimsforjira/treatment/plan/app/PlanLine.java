package org.aimsforjira.treatment.plan.app;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.treatment.plan.domain.FrozenTreatment;
import org.aimsforjira.treatment.plan.domain.PlanChange;
import org.aimsforjira.treatment.plan.domain.Slippage;

/**
 * A treatment in a row of the plan, which the person may see.
 *
 * @param issue the issue
 * @param state what of it an approval would freeze; what was frozen for one that treats the risk no longer
 * @param treats whether it treats the risk now
 * @param overdue whether work is left to do though the day is over
 * @param slippage by how much it is, or was finished, later than the approved plan says
 * @param changes since the approved plan
 */
public record PlanLine(
        SeenIssue issue,
        FrozenTreatment state,
        boolean treats,
        boolean overdue,
        Optional<Slippage> slippage,
        List<PlanChange> changes) {
    public PlanLine {
        changes = List.copyOf(changes);
    }
}
