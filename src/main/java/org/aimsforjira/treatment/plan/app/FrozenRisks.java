package org.aimsforjira.treatment.plan.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanOutline;

/** The risks of an approved plan by id, read a few parts at a time. It ends where the plan was changed in the database, and says so. */
final class FrozenRisks implements Iterator<FrozenRisk> {

    private final FrozenPlans plans;
    private final AimsId aims;
    private final PlanApproval plan;
    private final Optional<PlanOutline> outline;
    private final Deque<FrozenRisk> read = new ArrayDeque<>();
    private int next;
    private boolean damaged;

    FrozenRisks(FrozenPlans plans, AimsId aims, PlanApproval plan, Optional<PlanOutline> outline) {
        this.plans = plans;
        this.aims = aims;
        this.plan = plan;
        this.outline = outline;
        this.damaged = outline.isEmpty();
    }

    /** Whether what was read so far is not what was frozen; asked at the end. */
    boolean isDamaged() {
        return damaged;
    }

    /** A risk may go on in the next part, so that the last one read waits until that is known. */
    @Override
    public boolean hasNext() {
        while (!damaged && next < plan.parts() && read.size() < 2) {
            outline.flatMap(known -> plans.risks(aims, plan, known, known.places(next, FrozenPlans.PARTS)))
                    .ifPresentOrElse(this::keep, () -> damaged = true);
            next += FrozenPlans.PARTS;
        }
        return !read.isEmpty();
    }

    private void keep(List<FrozenRisk> risks) {
        for (FrozenRisk risk : risks) {
            FrozenRisk last = read.peekLast();
            if (last != null && last.riskId() == risk.riskId()) {
                read.removeLast();
                read.addLast(last.and(risk));
            } else {
                read.addLast(risk);
            }
        }
    }

    @Override
    public FrozenRisk next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.removeFirst();
    }
}
