package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.projection.domain.Drift;
import org.aimsforjira.projection.domain.ProjectionState;
import org.aimsforjira.projection.domain.ProjectionStates;
import org.aimsforjira.projection.domain.Trace;
import org.aimsforjira.projection.domain.Traces;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.junit.jupiter.api.Test;

/** What every keeper of traces and states of projections does. */
public abstract class TracesContract {

    private static final AimsId AIMS = new AimsId(1);
    private static final AimsId OTHER = new AimsId(11);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    protected abstract Traces traces();

    protected abstract ProjectionStates states();

    protected abstract Transactions transactions();

    @Test
    void anIssueHasOneTraceInEachAims() {
        Set<ControlId> all =
                new JsonControlCatalogue().controls().stream().map(Control::id).collect(Collectors.toSet());
        Trace first = new Trace(AIMS, 7, Set.of(), "");
        Trace second = new Trace(OTHER, 7, all, "done|10500|2026-11-22T12:00:00Z|true");
        run(() -> {
            traces().save(new Trace(AIMS, 7, all, "before"));
            traces().save(second);
            traces().save(first);
        });
        assertEquals(List.of(first, second), traces().ofIssue(7));
        assertEquals(List.of(), traces().ofIssue(8));
        run(() -> traces().remove(AIMS, 7));
        assertEquals(List.of(second), traces().ofIssue(7));
    }

    @Test
    void theTracesOfAnAimsAreWalkedInSteps() {
        run(() -> {
            for (long issue = 5; issue >= 1; issue--) {
                traces().save(new Trace(AIMS, issue, Set.of(), ""));
            }
            traces().save(new Trace(OTHER, 9, Set.of(), ""));
        });
        assertEquals(List.of(1L, 2L), traces().issuesAfter(AIMS, 0, 2));
        assertEquals(List.of(3L, 4L, 5L), traces().issuesAfter(AIMS, 2, 10));
        run(() -> traces().removeAll(AIMS));
        assertEquals(List.of(), traces().issuesAfter(AIMS, 0, 10));
        assertEquals(List.of(9L), traces().issuesAfter(OTHER, 0, 10));
    }

    @Test
    void aDoubtThatComesWhileAReconcileRunsStays() {
        assertEquals(ProjectionState.untouched(AIMS), states().get(AIMS));
        assertTrue(states().get(AIMS).isDoubtful());
        run(() -> states().doubt(AIMS));
        run(() -> states().started(AIMS, NOON));
        run(() -> states().doubt(AIMS));
        run(() -> states().finished(AIMS, NOON.plusMillis(1_500), 1, new Drift(1, 2, 3, 4)));
        assertEquals(
                new ProjectionState(
                        AIMS,
                        2,
                        1,
                        Optional.of(NOON),
                        Optional.of(NOON.plusMillis(1_500)),
                        1_500,
                        new Drift(1, 2, 3, 4)),
                states().get(AIMS));
        assertTrue(states().get(AIMS).isDoubtful());
        run(() -> states().finished(AIMS, NOON.plusMillis(3_000), 2, Drift.NONE));
        assertFalse(states().get(AIMS).isDoubtful());
        assertEquals(ProjectionState.untouched(OTHER), states().get(OTHER));
    }

    private void run(Runnable work) {
        transactions().run(() -> {
            work.run();
            return work;
        });
    }
}
