package org.aimsforjira.treatment.plan.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;
import org.aimsforjira.treatment.plan.domain.PlanPart;
import org.aimsforjira.treatment.plan.domain.PlanParts;

/** The risks of an approved plan by id, read a few parts at a time. */
final class FrozenRisks implements Iterator<FrozenRisk> {

    private static final int PARTS = 50;

    private final PlanApprovals approvals;
    private final AimsId aims;
    private final int number;
    private final Deque<FrozenRisk> read = new ArrayDeque<>();
    private int next;
    private boolean ended;

    FrozenRisks(PlanApprovals approvals, AimsId aims, int number) {
        this.approvals = approvals;
        this.aims = aims;
        this.number = number;
    }

    /** A risk may go on in the next part, so that the last one read waits until that is known. */
    @Override
    public boolean hasNext() {
        while (!ended && read.size() < 2) {
            List<PlanPart> parts = approvals.parts(aims, number, next, PARTS);
            next += parts.size();
            ended = parts.size() < PARTS;
            for (FrozenRisk risk : PlanParts.risksOf(parts, tokens -> approvals.people(aims, tokens))) {
                FrozenRisk last = read.peekLast();
                if (last != null && last.riskId() == risk.riskId()) {
                    read.removeLast();
                    read.addLast(last.and(risk));
                } else {
                    read.addLast(risk);
                }
            }
        }
        return !read.isEmpty();
    }

    @Override
    public FrozenRisk next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.removeFirst();
    }
}
