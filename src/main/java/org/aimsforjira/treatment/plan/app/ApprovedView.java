package org.aimsforjira.treatment.plan.app;

import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.shared.Page;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.PlanApproval;

/**
 * An approved plan as one person may read it.
 *
 * @param aims the AIMS
 * @param approval who, when, how much
 * @param consistent whether what was read of it has the hash it was frozen with and it follows the plan before
 * @param risks those of this page that the person may be told of, with such treatments; it counts all risks of the plan
 * @param deleted the ids of issues on this page that are not in Jira any more
 * @param levels what levels are called
 * @param more whether this page has other risks or treatments
 */
public record ApprovedView(
        Aims aims,
        PlanApproval approval,
        boolean consistent,
        Page<FrozenRisk> risks,
        Set<Long> deleted,
        LevelNames levels,
        boolean more) {
    public ApprovedView {
        deleted = Set.copyOf(deleted);
    }

    /** Some approved plans of an AIMS. */
    public record Listed(Aims aims, Page<PlanApproval> approvals) {}

    /**
     * A plan that was checked.
     *
     * @param consistent whether everything in the database has the hash it was frozen with and follows the plan before
     */
    public record Verified(Aims aims, PlanApproval approval, boolean consistent) {}

    /** A plan that has just been approved. */
    public record Approved(Aims aims, PlanApproval approval) {}
}
