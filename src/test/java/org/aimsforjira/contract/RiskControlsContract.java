package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Transactions;
import org.junit.jupiter.api.Test;

/** What every keeper of the controls of risks does. */
public abstract class RiskControlsContract {

    protected static final AimsId AIMS = new AimsId(1);
    private static final AimsId OTHER = new AimsId(11);
    protected static final ControlId A22 = new ControlId("A.2.2");
    private static final ControlId A94 = new ControlId("A.9.4");
    private static final ControlId A102 = new ControlId("A.10.2");

    protected abstract RiskControls controls();

    protected abstract Transactions transactions();

    @Test
    void nothingAtFirst() {
        assertEquals(Map.of(), controls().controlsOf(AIMS, Set.of(1L)));
        assertEquals(Map.of(), controls().controlsOf(AIMS, Set.of()));
        assertEquals(0, controls().count(AIMS, A22));
        assertEquals(new Page<>(List.of(), 0, 10, 0), controls().risksOf(AIMS, A22, new Page.Request(0, 10)));
    }

    @Test
    void theLastReplacementHolds() {
        replace(AIMS, 7, A102, A22, A94);
        assertEquals(
                List.of(A22, A94, A102),
                List.copyOf(controls().controlsOf(AIMS, Set.of(7L)).get(7L)));
        replace(AIMS, 7, A94);
        replace(AIMS, 7, A94);
        assertEquals(Map.of(7L, Set.of(A94)), controls().controlsOf(AIMS, Set.of(7L, 8L)));
        assertEquals(0, controls().count(AIMS, A22));
        assertEquals(1, controls().count(AIMS, A94));
        replace(AIMS, 7);
        assertEquals(Map.of(), controls().controlsOf(AIMS, Set.of(7L)));
        assertEquals(0, controls().count(AIMS, A94));
    }

    @Test
    void theRisksOfAControlComeInPages() {
        for (long risk = 25; risk >= 1; risk--) {
            replace(AIMS, risk, A22);
        }
        replace(AIMS, 30, A94);
        Page<Long> last = controls().risksOf(AIMS, A22, new Page.Request(20, 10));
        assertEquals(List.of(21L, 22L, 23L, 24L, 25L), last.items());
        assertEquals(25, last.total());
        assertEquals(
                LongStream.rangeClosed(1, 10).boxed().toList(),
                controls().risksOf(AIMS, A22, new Page.Request(0, 10)).items());
    }

    @Test
    void eachAimsHasItsOwnAndGoesAlone() {
        replace(AIMS, 1, A22);
        replace(OTHER, 2, A22);
        assertEquals(Map.of(), controls().controlsOf(OTHER, Set.of(1L)));
        assertEquals(1, controls().count(OTHER, A22));
        run(() -> controls().removeAll(AIMS));
        assertEquals(0, controls().count(AIMS, A22));
        assertEquals(1, controls().count(OTHER, A22));
        run(() -> controls().remove(OTHER, 2));
        assertEquals(0, controls().count(OTHER, A22));
    }

    @Test
    void manyRisksAreReadAtOnce() {
        for (long risk = 1; risk <= 3; risk++) {
            replace(AIMS, risk, A22);
        }
        List<Long> many = LongStream.rangeClosed(1, 1_200).boxed().toList();
        assertEquals(Set.of(1L, 2L, 3L), controls().controlsOf(AIMS, many).keySet());
    }

    protected final void replace(AimsId aims, long risk, ControlId... wanted) {
        run(() -> controls().replace(aims, risk, Set.of(wanted)));
    }

    private void run(Runnable work) {
        transactions().run(() -> {
            work.run();
            return work;
        });
    }
}
