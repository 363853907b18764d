package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.Treatment;
import org.aimsforjira.treatment.domain.Treatments;
import org.junit.jupiter.api.Test;

/** What every keeper of treatments does. */
public abstract class TreatmentsContract {

    protected static final AimsId AIMS = new AimsId(1);
    private static final AimsId OTHER = new AimsId(11);
    private static final ControlId A22 = new ControlId("A.2.2");
    private static final ControlId A94 = new ControlId("A.9.4");

    protected abstract Treatments treatments();

    protected abstract Transactions transactions();

    @Test
    void nothingAtFirst() {
        assertEquals(List.of(), treatments().ofRisk(AIMS, 1));
        assertEquals(0, treatments().countOf(AIMS));
        assertEquals(List.of(), treatments().ofIssue(1));
        assertEquals(Map.of(), treatments().progressOf(AIMS, A22));
        assertEquals(Map.of(), treatments().controlsOf(AIMS, Set.of(1L)));
        assertEquals(new Page<>(List.of(), 0, 5, 0), treatments().issuesOf(AIMS, A22, new Page.Request(0, 5)));
    }

    @Test
    void anIssueTreatsRisksOfSeveralAims() {
        replace(AIMS, 50, Progress.DOING, Set.of(2L, 1L), A22);
        replace(OTHER, 50, Progress.DROPPED, Set.of(3L), A94);
        replace(AIMS, 40, Progress.TODO, Set.of(1L), A22, A94);
        assertEquals(
                List.of(
                        new Treatment(AIMS, 1, 50, Progress.DOING),
                        new Treatment(AIMS, 2, 50, Progress.DOING),
                        new Treatment(OTHER, 3, 50, Progress.DROPPED)),
                treatments().ofIssue(50));
        assertEquals(
                List.of(new Treatment(AIMS, 1, 40, Progress.TODO), new Treatment(AIMS, 1, 50, Progress.DOING)),
                treatments().ofRisk(AIMS, 1));
        assertEquals(List.of(), treatments().ofRisk(OTHER, 1));
        assertEquals(
                List.of(
                        new Treatment(AIMS, 1, 40, Progress.TODO),
                        new Treatment(AIMS, 1, 50, Progress.DOING),
                        new Treatment(AIMS, 2, 50, Progress.DOING)),
                treatments().ofAims(AIMS, 10));
        assertEquals(
                List.of(new Treatment(AIMS, 1, 40, Progress.TODO)), treatments().ofAims(AIMS, 1));
        assertEquals(
                Map.of(
                        1L,
                        List.of(new Treatment(AIMS, 1, 40, Progress.TODO), new Treatment(AIMS, 1, 50, Progress.DOING)),
                        2L,
                        List.of(new Treatment(AIMS, 2, 50, Progress.DOING))),
                treatments().ofRisks(AIMS, List.of(1L, 2L, 3L, 2L)));
        assertEquals(3, treatments().countOf(AIMS));
        assertEquals(Map.of(), treatments().ofRisks(AIMS, List.of()));
        assertEquals(
                Map.of(40L, Set.of(A22, A94), 50L, Set.of(A22)), treatments().controlsOf(AIMS, Set.of(40L, 50L)));
    }

    @Test
    void issuesCountOnceByProgress() {
        replace(AIMS, 50, Progress.DOING, Set.of(1L, 2L), A22);
        replace(AIMS, 51, Progress.DONE, Set.of(1L), A22);
        replace(AIMS, 52, Progress.DONE, Set.of(2L), A22, A94);
        replace(OTHER, 53, Progress.TODO, Set.of(9L), A22);
        assertEquals(Map.of(Progress.DOING, 1, Progress.DONE, 2), treatments().progressOf(AIMS, A22));
        Page<Long> page = treatments().issuesOf(AIMS, A22, new Page.Request(1, 1));
        assertEquals(List.of(51L), page.items());
        assertEquals(3, page.total());
    }

    @Test
    void theLastReplacementHolds() {
        replace(AIMS, 50, Progress.TODO, Set.of(1L, 2L), A22);
        replace(AIMS, 50, Progress.DONE, Set.of(2L, 3L), A94);
        replace(AIMS, 50, Progress.DONE, Set.of(2L, 3L), A94);
        assertEquals(
                List.of(new Treatment(AIMS, 2, 50, Progress.DONE), new Treatment(AIMS, 3, 50, Progress.DONE)),
                treatments().ofIssue(50));
        assertEquals(Map.of(), treatments().progressOf(AIMS, A22));
        assertEquals(Map.of(Progress.DONE, 1), treatments().progressOf(AIMS, A94));
        replace(AIMS, 50, Progress.DONE, Set.of(), A94);
        assertEquals(List.of(), treatments().ofIssue(50));
        assertEquals(Map.of(), treatments().progressOf(AIMS, A94));
    }

    @Test
    void anAimsGoesAlone() {
        replace(AIMS, 50, Progress.TODO, Set.of(1L), A22);
        replace(OTHER, 50, Progress.TODO, Set.of(3L), A22);
        run(() -> treatments().removeAll(AIMS));
        assertEquals(
                List.of(new Treatment(OTHER, 3, 50, Progress.TODO)),
                treatments().ofIssue(50));
        assertEquals(Map.of(), treatments().progressOf(AIMS, A22));
        run(() -> treatments().remove(OTHER, 50));
        assertEquals(List.of(), treatments().ofIssue(50));
    }

    private void replace(AimsId aims, long issue, Progress progress, Set<Long> risks, ControlId... controls) {
        run(() -> treatments().replace(aims, issue, progress, risks, Set.of(controls)));
    }

    private void run(Runnable work) {
        transactions().run(() -> {
            work.run();
            return work;
        });
    }
}
