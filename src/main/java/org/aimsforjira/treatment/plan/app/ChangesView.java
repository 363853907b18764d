package org.aimsforjira.treatment.plan.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.shared.Page;
import org.aimsforjira.treatment.plan.domain.ChangeSummary;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanChange;

/**
 * What moved between an approved plan and a later state.
 *
 * @param aims the AIMS
 * @param from the approved plan
 * @param to the other one; empty for now
 * @param asOf when it was compared
 * @param summary of the whole AIMS, the same for everybody
 * @param levels what levels in changes are called
 * @param risks those that differ and that the person may see
 * @param more whether there are others: hidden, deleted, or too many to be listed
 */
public record ChangesView(
        Aims aims,
        PlanApproval from,
        Optional<PlanApproval> to,
        Instant asOf,
        ChangeSummary summary,
        LevelNames levels,
        Page<ChangedRisk> risks,
        boolean more) {

    /**
     * What a caller may ask for.
     *
     * @param offset 0 or more
     * @param limit 1 to {@value #MAX_LIMIT}, which is all that is kept
     */
    public record Asked(int offset, int limit) {
        public static final int MAX_LIMIT = Comparison.KEPT;
    }

    /**
     * A risk that differs.
     *
     * @param issue as it is today
     * @param changes of the risk itself
     * @param treatments those that differ and that the person may see
     * @param more whether there are other treatments that differ
     */
    public record ChangedRisk(
            SeenIssue issue, List<PlanChange> changes, List<ChangedTreatment> treatments, boolean more) {
        public ChangedRisk {
            changes = List.copyOf(changes);
            treatments = List.copyOf(treatments);
        }
    }

    /**
     * A treatment that differs.
     *
     * @param issue as it is today
     */
    public record ChangedTreatment(SeenIssue issue, List<PlanChange> changes) {
        public ChangedTreatment {
            changes = List.copyOf(changes);
        }
    }
}
