package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.assessment.domain.AssessmentDrafts;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

/** What every store of drafts does. */
public abstract class AssessmentDraftsContract {

    private static final AimsId AIMS = new AimsId(1);

    protected abstract AssessmentDrafts drafts();

    protected abstract Transactions transactions();

    private static AssessmentDraft draft(AimsId aims, long risk) {
        return new AssessmentDraft(
                aims,
                risk,
                "AIMS-7",
                new UserKey("JIRAUSER1"),
                Instant.parse("2026-11-02T09:00:00.123Z"),
                "why – \"quoted\"\n".repeat(700),
                "",
                Rating.of(4, 5, Confidence.LOW),
                List.of(new ConsequenceRating("individuals", "fairness", 5)),
                new Rating(Optional.of(2), Optional.of(3), Optional.empty()),
                "4x6-2");
    }

    private void add(AssessmentDraft draft) {
        transactions().run(() -> {
            drafts().add(draft);
            return true;
        });
    }

    @Test
    void aDraftIsKeptUntilItIsTakenAway() {
        add(draft(AIMS, 10_500));
        add(draft(new AimsId(2), 10_500));
        add(draft(AIMS, 10_501));

        assertEquals(Optional.of(draft(AIMS, 10_500)), drafts().of(AIMS, 10_500));
        assertEquals(List.of(draft(AIMS, 10_500), draft(AIMS, 10_501)), drafts().all(AIMS));
        transactions().run(() -> {
            drafts().remove(AIMS, 10_500);
            drafts().remove(AIMS, 10_599);
            return true;
        });
        assertEquals(Optional.empty(), drafts().of(AIMS, 10_500));
        assertEquals(List.of(draft(new AimsId(2), 10_500)), drafts().all(new AimsId(2)));
    }

    @Test
    void aRiskHasOneDraftAtMost() {
        add(draft(AIMS, 10_500));
        assertThrows(ConcurrentChange.class, () -> add(draft(AIMS, 10_500)));
    }
}
