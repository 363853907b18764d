package org.aimsforjira.risk.model.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;
import org.aimsforjira.risk.model.domain.ModelVersions.Kept;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

/** Numbers of steps mean something in their own version only. */
class StepHistoryTest {

    private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

    private static Kept version(int number, List<Integer> likelihood, List<Integer> severity) {
        RiskModel model = new RiskModel(
                PublishedModel.version(likelihood.size(), severity.size(), number),
                steps(likelihood.size()),
                steps(severity.size()),
                List.of(RiskLevel.LOW),
                Collections.nCopies(likelihood.size(), Collections.nCopies(severity.size(), RiskLevel.LOW)),
                RiskModel.DEFAULT.criteria());
        Making made = new Making(
                new UserKey("JIRAUSER1"),
                Instant.EPOCH,
                "",
                Optional.empty(),
                new StepOrigins(likelihood, severity),
                false);
        return new Kept(new PublishedModel(new ModelScope(7), number, model, made), "", true);
    }

    private static List<Step> steps(int number) {
        return Collections.nCopies(number, new Step("", ""));
    }

    /** Without the second likelihood; then with a new smallest one and the severities 1 and 2 as one. */
    private static StepHistory three() {
        return StepHistory.of(List.of(
                version(3, List.of(0, 1, 2, 3, 4), List.of(2, 3, 4, 5)), version(2, List.of(1, 3, 4, 5), FIVE)));
    }

    private static Rating rated(int likelihood, int severity) {
        return Rating.of(likelihood, severity, Confidence.LOW);
    }

    @Test
    void aRatingGoesWithItsStepsThroughAllVersions() {
        StepHistory history = three();
        assertEquals("5x4-3", history.inForce());
        assertEquals(rated(3, 4), history.translated(rated(3, 5), "5x5-1"), "3 was 2, then 3 again");
        assertEquals(rated(3, 4), history.translated(rated(2, 5), "4x5-2"));
        assertEquals(rated(2, 4), history.translated(rated(2, 4), "5x4-3"));
        assertEquals(Rating.NONE, history.translated(Rating.NONE, "5x5-1"));
    }

    @Test
    void whatWasRatedWithAStepThatIsGoneIsNotRated() {
        Rating gone = three().translated(rated(2, 1), "5x5-1");
        assertEquals(new Rating(Optional.empty(), Optional.empty(), Optional.of(Confidence.LOW)), gone);
        assertEquals(Optional.empty(), three().severity(1, "5x5-1"));
        assertEquals(Optional.of(1), three().severity(2, "5x5-1"));
    }

    @Test
    void withoutAnyPublishedVersionTheBuiltInModelIsInForce() {
        StepHistory history = StepHistory.of(List.of());
        assertEquals("5x5-1", history.inForce());
        assertEquals(rated(2, 5), history.translated(rated(2, 5), "5x5-1"));
        assertEquals(Optional.of(new StepOrigins(FIVE, FIVE)), history.since("5x5-1"));
    }

    @Test
    void whereNoWayLeadsARatingStaysAsItIs() {
        assertEquals(Optional.empty(), three().since("9x9-9"));
        assertEquals(rated(2, 1), three().translated(rated(2, 1), "9x9-9"));
        StepHistory gap = StepHistory.of(Stream.of(version(4, FIVE, FIVE), version(2, List.of(1, 3, 4, 5), FIVE))
                .toList());
        assertEquals(Optional.empty(), gap.since("4x5-2"));
        assertEquals(Optional.empty(), gap.since("5x5-1"));
        assertEquals(rated(2, 1), gap.translated(rated(2, 1), "5x5-1"));
    }
}
