package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;
import org.aimsforjira.treatment.plan.domain.PlanOutline;
import org.aimsforjira.treatment.plan.domain.PlanPart;

/**
 * Reads what was frozen, never without its hashes: what was changed in the database comes out as nothing. Asks no permission; its callers
 * do.
 */
@Named
public class FrozenPlans {

    /** So many parts are in memory at once when a whole plan is read. */
    static final int PARTS = 50;

    private final PlanApprovals approvals;

    @Inject
    public FrozenPlans(PlanApprovals approvals) {
        this.approvals = approvals;
    }

    /** Those of the risks that the plan has; empty where it was changed. Three queries. */
    Optional<List<FrozenRisk>> risks(AimsId aims, PlanApproval plan, Collection<Long> ids) {
        return outline(aims, plan).flatMap(outline -> risks(aims, plan, outline, outline.placesOf(ids)));
    }

    /** Some risks of the plan by id; empty where it was changed. Three queries, wherever the page begins. */
    Optional<List<FrozenRisk>> page(AimsId aims, PlanApproval plan, Page.Request page) {
        return outline(aims, plan).flatMap(outline -> {
            List<Integer> places = outline.placesOf(page.offset(), page.limit());
            int before = places.isEmpty() ? 0 : page.offset() - outline.firstOf(places.get(0));
            return risks(aims, plan, outline, places)
                    .map(risks ->
                            risks.stream().skip(before).limit(page.limit()).toList());
        });
    }

    /** All risks of the plan by id, a few parts at a time. */
    FrozenRisks all(AimsId aims, PlanApproval plan) {
        return new FrozenRisks(this, aims, plan, outline(aims, plan));
    }

    /** Whether all of it is what was hashed and follows the plan before. Reads the whole plan, a few parts at a time. */
    boolean isConsistent(AimsId aims, PlanApproval plan) {
        Optional<PlanOutline> outline = outline(aims, plan);
        if (outline.isEmpty() || !followsTheOneBefore(aims, plan)) {
            return false;
        }
        for (int from = 0; from < plan.parts(); from += PARTS) {
            List<Integer> places = outline.get().places(from, PARTS);
            if (!outline.get().isSound(places, approvals.parts(aims, plan.number(), places))) {
                return false;
            }
        }
        return true;
    }

    /** One query. */
    boolean followsTheOneBefore(AimsId aims, PlanApproval plan) {
        return plan.previous()
                .equals(approvals
                        .get(aims, plan.number() - 1)
                        .map(PlanApproval::hash)
                        .orElse(""));
    }

    private Optional<PlanOutline> outline(AimsId aims, PlanApproval plan) {
        return PlanOutline.of(aims, plan, approvals.marks(aims, plan.number()));
    }

    Optional<List<FrozenRisk>> risks(AimsId aims, PlanApproval plan, PlanOutline outline, List<Integer> places) {
        List<PlanPart> parts = approvals.parts(aims, plan.number(), places);
        return outline.risks(places, parts, tokens -> approvals.people(aims, tokens));
    }
}
