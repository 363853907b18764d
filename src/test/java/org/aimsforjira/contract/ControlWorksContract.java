package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.ControlWorks;
import org.aimsforjira.soa.domain.Work;
import org.junit.jupiter.api.Test;

/** What every keeper of the work of controls does. */
public abstract class ControlWorksContract {

    protected static final AimsId AIMS = new AimsId(1);
    private static final AimsId OTHER = new AimsId(11);
    private static final ControlId A22 = new ControlId("A.2.2");
    private static final ControlId A94 = new ControlId("A.9.4");
    private static final ControlId A102 = new ControlId("A.10.2");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final EvidenceFinding FOUND = new EvidenceFinding(
            5, 3, Optional.of(LocalDate.of(2026, 11, 20)), true, Optional.of(LocalDate.of(2026, 1, 31)));

    protected abstract ControlWorks works();

    protected abstract Transactions transactions();

    @Test
    void nothingAtFirst() {
        assertEquals(new ControlWorks.All(List.of(), 0), works().all(AIMS));
        assertEquals(Optional.empty(), works().get(AIMS, A22));
        assertEquals(0, works().revision(AIMS));
    }

    @Test
    void whatIsSavedIsReadBackExactly() {
        ControlWork work = new ControlWork(A22, 7, new Work(1, 2, 3, 4), FOUND, NOON);
        assertTrue(save(AIMS, work));
        assertEquals(Optional.of(work), works().get(AIMS, A22));
        ControlWork nothing = ControlWork.nothing(A22, NOON.plusSeconds(1));
        assertTrue(save(AIMS, nothing));
        assertEquals(Optional.of(nothing), works().get(AIMS, A22));
    }

    @Test
    void theRevisionGrowsWithEveryOtherWordAndWithNothingElse() {
        save(AIMS, new ControlWork(A22, 1, Work.NONE, EvidenceFinding.NOTHING, NOON));
        save(AIMS, new ControlWork(A94, 1, Work.NONE, EvidenceFinding.NOTHING, NOON));
        assertEquals(2, works().revision(AIMS));
        ControlWork later = new ControlWork(A22, 1, Work.NONE, EvidenceFinding.NOTHING, NOON.plusSeconds(60));
        assertFalse(save(AIMS, later));
        assertEquals(Optional.of(later), works().get(AIMS, A22));
        assertEquals(2, works().revision(AIMS));
        assertTrue(save(AIMS, new ControlWork(A22, 1, new Work(1, 0, 0, 0), EvidenceFinding.NOTHING, NOON)));
        assertTrue(save(AIMS, new ControlWork(A22, 1, Work.NONE, EvidenceFinding.NOTHING, NOON)));
        assertTrue(save(AIMS, new ControlWork(A22, 1, Work.NONE, FOUND, NOON)));
        assertEquals(5, works().revision(AIMS));
        assertEquals(5, works().all(AIMS).revision());
    }

    @Test
    void worksComeInTheOrderOfTheirControlsAndEachAimsHasItsOwn() {
        for (ControlId control : List.of(A102, A22, A94)) {
            save(AIMS, ControlWork.nothing(control, NOON));
        }
        save(OTHER, ControlWork.nothing(A22, NOON));
        assertEquals(
                List.of(A22, A94, A102),
                works().all(AIMS).works().stream().map(ControlWork::control).toList());
        transactions().run(() -> {
            works().removeAll(AIMS);
            return AIMS;
        });
        assertEquals(List.of(), works().all(AIMS).works());
        assertEquals(1, works().revision(OTHER));
    }

    private boolean save(AimsId aims, ControlWork work) {
        return transactions().run(() -> works().save(aims, work));
    }
}
