package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.aimsforjira.issues.domain.Intent;
import org.aimsforjira.issues.domain.Intent.State;
import org.aimsforjira.issues.domain.Intents;
import org.aimsforjira.issues.domain.IssueChange;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.issues.domain.Note;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

/** What every store of intents does. */
public abstract class IntentsContract {

    private static final Instant TIME = Instant.parse("2026-11-02T09:00:00Z");

    protected abstract Intents intents();

    protected abstract Transactions transactions();

    private void inTransaction(Runnable work) {
        transactions().run(() -> {
            work.run();
            return true;
        });
    }

    private static Intent intent(String token, IssueChange change, Instant at) {
        return new Intent(
                token,
                new AimsId(7),
                new UserKey("JIRAUSER1"),
                change,
                new Note("treatment.created", "AIMS-1", Map.of("controls", List.of("A.6.2.4"))),
                State.OPEN,
                OptionalLong.empty(),
                at);
    }

    private static List<IssueChange> changes() {
        IssueDraft whole = new IssueDraft(
                10_000,
                "10100",
                "Prüfe „dies“",
                "Zeile 1\nZeile 2",
                Optional.of(new UserKey("JIRAUSER2")),
                Optional.of(LocalDate.of(2026, 12, 24)),
                Map.of(FieldRole.ANNEX_A_CONTROLS, List.of(10_002L, 10_001L)),
                Set.of("aims-emerging", "x"));
        IssueDraft least = new IssueDraft(10_000, "1", "x", "", Optional.empty(), Optional.empty(), Map.of());
        return List.of(
                new IssueChange.Create(whole, Optional.of(new IssueChange.Target(LinkTypeRole.TREATMENT, 10_500))),
                new IssueChange.Create(least, Optional.empty()),
                new IssueChange.Link(LinkTypeRole.EXPOSURE, 1, 2),
                new IssueChange.Unlink(LinkTypeRole.EVIDENCE, 3, 4),
                new IssueChange.Choose(5, Map.of(FieldRole.AI_SEVERITY, List.of())),
                new IssueChange.Label(6, "aims-emerging", false));
    }

    @Test
    void everySortOfChangeIsKeptAsItWas() {
        for (IssueChange change : changes()) {
            Intent intent = intent("token-" + changes().indexOf(change), change, TIME);
            inTransaction(() -> intents().open(intent));
            assertEquals(intent, intents().byToken(intent.token()).orElseThrow());
        }
        assertEquals(6, intents().open(10).size());
        assertEquals(2, intents().open(2).size());
        assertEquals(Optional.empty(), intents().byToken("token-9"));
    }

    @Test
    void whatIsClosedIsNoLongerOpen() {
        inTransaction(() -> {
            intents().open(intent("token-a", changes().get(2), TIME));
            intents().open(intent("token-b", changes().get(3), TIME));
            intents().open(intent("token-c", changes().get(4), TIME));
        });
        inTransaction(() -> {
            intents().done("token-a", 10_777);
            intents().dropped("token-b");
        });

        assertEquals(
                List.of("token-c"),
                intents().open(10).stream().map(Intent::token).toList());
        Intent done = intents().byToken("token-a").orElseThrow();
        assertEquals(State.DONE, done.state());
        assertEquals(OptionalLong.of(10_777), done.issueId());
        assertEquals(State.DROPPED, intents().byToken("token-b").orElseThrow().state());
    }

    @Test
    void whatCameToNothingCanBeBegunAgain() {
        inTransaction(() -> intents().open(intent("token-a", changes().get(2), TIME)));
        inTransaction(() -> intents().dropped("token-a"));
        Intent again = intent("token-a", changes().get(3), TIME.plusSeconds(60));
        inTransaction(() -> intents().open(again));

        assertEquals(again, intents().byToken("token-a").orElseThrow());
        inTransaction(() -> intents().forget("token-a"));
        assertEquals(Optional.empty(), intents().byToken("token-a"));
        inTransaction(() -> intents().forget("token-a"));
    }

    @Test
    void onlyWhatIsClosedAndOldIsForgotten() {
        inTransaction(() -> {
            intents().open(intent("old-open", changes().get(2), TIME));
            intents().open(intent("old-done", changes().get(2), TIME));
            intents().open(intent("new-done", changes().get(2), TIME.plusSeconds(90)));
        });
        inTransaction(() -> {
            intents().done("old-done", 1);
            intents().done("new-done", 1);
            intents().forgetClosedBefore(TIME.plusSeconds(60));
        });

        assertEquals(true, intents().byToken("old-open").isPresent());
        assertEquals(false, intents().byToken("old-done").isPresent());
        assertEquals(true, intents().byToken("new-done").isPresent());
    }

    @Test
    void anIntentThatIsGoneCannotBeClosed() {
        assertThrows(
                IllegalStateException.class, () -> inTransaction(() -> intents().done("nobody", 1)));
    }
}
