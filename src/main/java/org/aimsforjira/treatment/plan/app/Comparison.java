package org.aimsforjira.treatment.plan.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aimsforjira.treatment.plan.domain.ChangeSummary;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.RiskChanges;
import org.jspecify.annotations.Nullable;

/**
 * Walks two states of a plan side by side, both by the ids of their risks, and keeps what differs. Memory grows with the differences, up to
 * {@value #KEPT} of them; the summary counts all.
 */
final class Comparison implements Consumer<FrozenRisk> {

    /** So many risks that differ are kept to be listed. */
    static final int KEPT = 2_000;

    /**
     * A risk that differs.
     *
     * @param shown its newer state, or the older one of a risk that is gone
     */
    record Difference(FrozenRisk shown, RiskChanges changes) {}

    private final Iterator<FrozenRisk> before;
    private final ChangeSummary.Counter counter = new ChangeSummary.Counter();
    private final List<Difference> kept = new ArrayList<>();
    private @Nullable FrozenRisk old;
    private boolean cut;

    Comparison(Iterator<FrozenRisk> before) {
        this.before = before;
        this.old = before.hasNext() ? before.next() : null;
    }

    /** The next risk of the newer state. */
    @Override
    public void accept(FrozenRisk now) {
        FrozenRisk first = old;
        while (first != null && first.riskId() < now.riskId()) {
            removed(first);
            first = next();
        }
        if (first != null && first.riskId() == now.riskId()) {
            note(now, RiskChanges.between(Optional.of(first), Optional.of(now)));
            next();
        } else {
            note(now, RiskChanges.between(Optional.empty(), Optional.of(now)));
        }
    }

    /** There are no more risks in the newer state. */
    void ended() {
        for (FrozenRisk first = old; first != null; first = next()) {
            removed(first);
        }
    }

    private @Nullable FrozenRisk next() {
        old = before.hasNext() ? before.next() : null;
        return old;
    }

    private void removed(FrozenRisk risk) {
        note(risk, RiskChanges.between(Optional.of(risk), Optional.empty()));
    }

    private void note(FrozenRisk shown, RiskChanges changes) {
        counter.add(changes);
        if (!changes.isNothing()) {
            if (kept.size() < KEPT) {
                kept.add(new Difference(shown, changes));
            } else {
                cut = true;
            }
        }
    }

    ChangeSummary summary() {
        return counter.summary();
    }

    List<Difference> differences() {
        return List.copyOf(kept);
    }

    /** Whether there are more differences than are kept. */
    boolean isCut() {
        return cut;
    }
}
