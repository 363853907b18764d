package org.aimsforjira.risk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskNature;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

/** Raising from the library; raising from scratch is in {@link RiskServiceTest}. */
class RiskRaisingTest {

    private static final RiskNature NATURE =
            new RiskNature(List.of("C.3.6", "C.3.4", "C.3.4"), List.of("individuals"), List.of("fairness"));

    private final RiskWorld world = new RiskWorld();

    private Outcome<Result> raise(RiskNature nature, String library) {
        return world.raising.raise(
                world.viewer,
                "AIMS",
                new RaiseRisk(
                        "token-001",
                        "Own words",
                        "Own story",
                        Optional.empty(),
                        Rating.NONE,
                        Optional.empty(),
                        List.of("A.7.4"),
                        nature,
                        true,
                        Optional.of(library)));
    }

    @Test
    void whatWasSentIsWrittenAndTheTrailNamesTheRiskOfTheLibrary() {
        Result raised = raise(NATURE, "bias-training-data").orElseThrow();

        SeenIssue issue = world.issues.unfiltered(raised.id()).orElseThrow();
        assertEquals("Own words", issue.summary());
        assertEquals(List.of(10_741L, 10_742L), issue.options(FieldRole.AI_RISK_SOURCE));
        assertEquals(List.of(10_751L), issue.options(FieldRole.AI_CONSEQUENCE_TO));
        assertEquals(List.of(10_761L), issue.options(FieldRole.AI_CONSEQUENCE_KIND));
        assertEquals(List.of(10_802L), issue.options(FieldRole.ANNEX_A_CONTROLS));
        assertEquals(Set.of("aims-emerging"), world.issues.drafts().get(0).labels());
        assertEquals(true, world.trail.last().details().get("emerging"));
        assertEquals("risk.raised", world.trail.last().action());
        assertEquals("bias-training-data", world.trail.last().details().get("library"));
        assertEquals(List.of("individuals"), world.trail.last().details().get("consequence-to"));
    }

    @Test
    void whatIsNotKnownIsNeitherWrittenNorRecorded() {
        world.pieces.without(FieldRole.AI_RISK_SOURCE);

        raise(RiskNature.UNKNOWN, "bias-training-data").orElseThrow();

        assertFalse(world.trail.last().details().containsKey("risk-sources"));
    }

    @Test
    void badInputGetsItsSentenceAndWritesNothing() {
        int before = world.issues.all().size();

        assertEquals(
                Outcome.refused(Refusal.invalid("risk.library-unknown", "no-such-risk")),
                raise(NATURE, "no-such-risk"));
        assertEquals(
                Outcome.refused(Refusal.invalid("risk.value-unknown", "C.3.9", "AI risk source", "C.3.4, C.3.6")),
                raise(new RiskNature(List.of("C.3.4", "C.3.9"), List.of(), List.of()), "bias-training-data"));
        world.pieces.without(FieldRole.AI_CONSEQUENCE_KIND);
        assertEquals(
                Outcome.refused(Refusal.conflict("risk.field-gone", "AI consequence kind")),
                raise(NATURE, "bias-training-data"));
        assertEquals(before, world.issues.all().size());
        assertEquals(List.of(), world.trail.entries());
    }
}
