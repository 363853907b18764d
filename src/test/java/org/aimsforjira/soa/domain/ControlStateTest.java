package org.aimsforjira.soa.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.aimsforjira.evidence.domain.EvidenceVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlStateTest {

    /** The truth table: decision; issues to do, begun, done, dropped; evidence; state. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            INCLUDED,  0, 0, 0, 0, NONE,   NO_WORK_DEFINED
            INCLUDED,  0, 0, 0, 0, FRESH,  NO_WORK_DEFINED
            INCLUDED,  0, 0, 0, 0, STALE,  NO_WORK_DEFINED
            INCLUDED,  0, 0, 0, 0, FAILED, NO_WORK_DEFINED
            INCLUDED,  0, 0, 0, 2, NONE,   NO_WORK_DEFINED
            INCLUDED,  0, 0, 0, 2, FRESH,  NO_WORK_DEFINED
            INCLUDED,  1, 0, 0, 0, NONE,   PLANNED
            INCLUDED,  3, 0, 0, 1, FRESH,  PLANNED
            INCLUDED,  2, 0, 0, 0, FAILED, PLANNED
            INCLUDED,  0, 1, 0, 0, NONE,   IN_PROGRESS
            INCLUDED,  1, 1, 0, 0, NONE,   IN_PROGRESS
            INCLUDED,  1, 0, 1, 0, FRESH,  IN_PROGRESS
            INCLUDED,  0, 1, 1, 0, STALE,  IN_PROGRESS
            INCLUDED,  1, 0, 1, 0, FAILED, IN_PROGRESS
            INCLUDED,  0, 0, 1, 0, NONE,   DONE_WITHOUT_EVIDENCE
            INCLUDED,  0, 0, 2, 3, NONE,   DONE_WITHOUT_EVIDENCE
            INCLUDED,  0, 0, 1, 0, FRESH,  OPERATING
            INCLUDED,  0, 0, 1, 5, FRESH,  OPERATING
            INCLUDED,  0, 0, 1, 0, STALE,  STALE
            INCLUDED,  0, 0, 1, 0, FAILED, FAILED
            """)
    void includedControlsStandWhereTheirWorkAndEvidenceStand(
            Decision decision,
            int todo,
            int doing,
            int done,
            int dropped,
            EvidenceVerdict evidence,
            ControlState state) {
        assertEquals(state, ControlState.of(decision, new Work(todo, doing, done, dropped), evidence));
    }

    @Test
    void theDecisionComesBeforeEverythingElse() {
        for (Work work : List.of(Work.NONE, new Work(1, 1, 1, 1), new Work(0, 0, 1, 0))) {
            for (EvidenceVerdict evidence : EvidenceVerdict.values()) {
                assertEquals(ControlState.UNDECIDED, ControlState.of(Decision.UNDECIDED, work, evidence));
                assertEquals(ControlState.EXCLUDED, ControlState.of(Decision.EXCLUDED, work, evidence));
            }
        }
    }

    /** Better evidence never gives a worse state, whatever the work. */
    @Test
    void betterEvidenceNeverWorsens() {
        List<EvidenceVerdict> worstFirst =
                List.of(EvidenceVerdict.FAILED, EvidenceVerdict.NONE, EvidenceVerdict.STALE, EvidenceVerdict.FRESH);
        for (Work work : List.of(Work.NONE, new Work(1, 0, 0, 0), new Work(1, 1, 1, 0), new Work(0, 0, 2, 1))) {
            for (EvidenceVerdict worse : EvidenceVerdict.values()) {
                for (EvidenceVerdict better : EvidenceVerdict.values()) {
                    if (worstFirst.indexOf(worse) <= worstFirst.indexOf(better)) {
                        assertTrue(rank(work, worse) <= rank(work, better), work + ": " + worse + " to " + better);
                    }
                }
            }
        }
    }

    private static int rank(Work work, EvidenceVerdict evidence) {
        return switch (ControlState.of(Decision.INCLUDED, work, evidence)) {
            case FAILED -> 0;
            case DONE_WITHOUT_EVIDENCE -> 1;
            case STALE -> 2;
            case OPERATING -> 3;
            default -> -1;
        };
    }
}
