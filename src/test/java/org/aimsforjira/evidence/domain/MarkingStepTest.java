package org.aimsforjira.evidence.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.aimsforjira.catalogue.domain.ControlId;
import org.junit.jupiter.api.Test;

class MarkingStepTest {

    private static final ControlId A = new ControlId("A.6.2.4");
    private static final ControlId B = new ControlId("A.6.2.5");
    private static final long WHOLE = 0;

    @Test
    void markingForASystemLinksBeforeItClaims() {
        Marking after = Marking.of(List.of(A), List.of(7L), false);
        assertEquals(List.of(new MarkingStep.Link(7), say(false, A)), MarkingStep.between(Marking.NONE, after));
    }

    @Test
    void takingBackLetsGoOfTheClaimBeforeTheLink() {
        Marking before = Marking.of(List.of(A), List.of(7L), true);
        assertEquals(List.of(say(false), new MarkingStep.Unlink(7)), MarkingStep.between(before, Marking.NONE));
    }

    @Test
    void movingToAnotherSystemNeverClaimsForTheWholeAims() {
        Marking before = Marking.of(List.of(A), List.of(7L), false);
        assertEquals(
                List.of(new MarkingStep.Link(8), new MarkingStep.Unlink(7)),
                MarkingStep.between(before, Marking.of(List.of(A), List.of(8L), false)));
    }

    @Test
    void otherControlsAloneAreOneWrite() {
        assertEquals(
                List.of(say(true, B)),
                MarkingStep.between(
                        Marking.of(List.of(A), List.of(7L), false), Marking.of(List.of(B), List.of(7L), true)));
    }

    @Test
    void nothingToDoIsNoStep() {
        Marking marking = Marking.of(List.of(A, B), List.of(7L), true);
        assertEquals(List.of(), MarkingStep.between(marking, marking));
    }

    /** Wherever Jira is killed, each claim (control, where, passed or failed) was made before or is wanted after. */
    @Test
    void whereverItStopsNothingIsClaimedThatNobodySaid() {
        Random random = new Random(42_001);
        for (int i = 0; i < 20_000; i++) {
            Marking before = any(random);
            Marking after = any(random);
            Set<String> allowed = new HashSet<>(claims(before));
            allowed.addAll(claims(after));
            // Who claimed something for the whole AIMS claimed it for each of its systems.
            LongStream.rangeClosed(1, 3)
                    .forEach(system -> Stream.of(before, after)
                            .filter(marking -> marking.systems().isEmpty())
                            .forEach(marking -> allowed.addAll(
                                    claims(Marking.of(marking.controls(), List.of(system), marking.failed())))));
            Marking now = before;
            for (MarkingStep step : MarkingStep.between(before, after)) {
                now = apply(now, step);
                assertTrue(allowed.containsAll(claims(now)), before + " to " + after + " stopped at " + now);
            }
            assertEquals(after.controls(), now.controls());
            assertEquals(after.systems(), now.systems());
            assertEquals(after.failed(), now.failed());
        }
    }

    private static Set<String> claims(Marking marking) {
        Set<String> claims = new HashSet<>();
        Set<Long> where = marking.systems().isEmpty() ? Set.of(WHOLE) : marking.systems();
        marking.controls()
                .forEach(control ->
                        where.forEach(system -> claims.add(control + "/" + system + "/" + marking.failed())));
        return claims;
    }

    private static Marking apply(Marking now, MarkingStep step) {
        Set<Long> systems = new TreeSet<>(now.systems());
        if (step instanceof MarkingStep.Say say) {
            return Marking.of(say.controls(), systems, say.failed());
        }
        if (step instanceof MarkingStep.Link link) {
            systems.add(link.systemId());
        } else if (step instanceof MarkingStep.Unlink unlink) {
            systems.remove(unlink.systemId());
        }
        return Marking.of(now.controls(), systems, now.failed());
    }

    private static Marking any(Random random) {
        List<ControlId> controls = new ArrayList<>(List.of(A, B, new ControlId("A.7.2")));
        controls.removeIf(control -> random.nextBoolean());
        List<Long> systems = new ArrayList<>(List.of(1L, 2L, 3L));
        systems.removeIf(system -> random.nextBoolean());
        return controls.isEmpty() ? Marking.NONE : Marking.of(controls, systems, random.nextBoolean());
    }

    private static MarkingStep.Say say(boolean failed, ControlId... controls) {
        return new MarkingStep.Say(new TreeSet<>(List.of(controls)), failed);
    }
}
