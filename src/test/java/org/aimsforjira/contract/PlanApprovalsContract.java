package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.domain.ChosenOption;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.PersonTokens;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;
import org.aimsforjira.treatment.plan.domain.PlanOutline;
import org.aimsforjira.treatment.plan.domain.PlanPart;
import org.aimsforjira.treatment.plan.domain.PlanParts;
import org.junit.jupiter.api.Test;

/** What every keeper of approved plans does. */
public abstract class PlanApprovalsContract {

    private static final AimsId AIMS = new AimsId(1);
    private static final AimsId OTHER = new AimsId(11);
    private static final UserKey LEAD = new UserKey("JIRAUSER1");

    protected abstract PlanApprovals approvals();

    protected abstract Transactions transactions();

    @Test
    void nothingAtFirst() {
        assertEquals(Optional.empty(), approvals().last(AIMS));
        assertEquals(Optional.empty(), approvals().get(AIMS, 1));
        assertEquals(new Page<>(List.of(), 0, 5, 0), approvals().list(AIMS, new Page.Request(0, 5)));
        assertEquals(List.of(), approvals().parts(AIMS, 1, List.of(0)));
        assertEquals(List.of(), approvals().parts(AIMS, 1, List.of()));
        assertEquals(List.of(), approvals().marks(AIMS, 1));
    }

    @Test
    void whatWasKeptIsReadAgainExactly() {
        List<PlanPart> parts = parts(1_000);
        PlanApproval first = append(AIMS, 1, "", "", parts);
        PlanApproval second = append(AIMS, 2, "“Äh” ".repeat(400), first.hash(), parts(3));
        append(OTHER, 1, "", "", parts(1));

        assertEquals(Optional.of(second), approvals().last(AIMS));
        assertEquals(Optional.of(first), approvals().get(AIMS, 1));
        Page<PlanApproval> page = approvals().list(AIMS, new Page.Request(1, 5));
        assertEquals(List.of(first), page.items());
        assertEquals(2, page.total());
        assertEquals(parts.stream().map(PlanPart::mark).toList(), approvals().marks(AIMS, 1));
        List<Integer> all = IntStream.range(0, parts.size() + 1).boxed().toList();
        assertEquals(parts, approvals().parts(AIMS, 1, all));
        assertEquals(List.of(parts.get(1), parts.get(3)), approvals().parts(AIMS, 1, List.of(3, 1, 999)));
        assertTrue(
                PlanOutline.of(AIMS, first, approvals().marks(AIMS, 1)).isPresent(),
                "what comes out has the hash of what went in");
    }

    @Test
    void ofTwoWithOneNumberTheSecondIsRefused() {
        append(AIMS, 1, "", "", parts(1));
        assertThrows(RuntimeException.class, () -> append(AIMS, 1, "", "", parts(2)));
        assertEquals(parts(1), approvals().parts(AIMS, 1, List.of(0)));
    }

    @Test
    void peopleAreKnownByTokensInTheirAims() {
        append(AIMS, 1, "", "", parts(1), Map.of("a1", LEAD, "b2", new UserKey("JIRAUSER2")));
        append(OTHER, 1, "", "", parts(1), Map.of("c3", LEAD));
        append(AIMS, 2, "", "", parts(1), Map.of("d4", new UserKey("JIRAUSER4")));
        assertEquals(Set.of("a1", "b2", "d4"), approvals().people(AIMS).keySet());
        assertEquals(Map.of("a1", LEAD), approvals().people(AIMS, List.of("a1", "c3", "none")));
        assertEquals(Map.of("c3", LEAD), approvals().people(OTHER, Set.of("c3")));
        assertEquals(Map.of(), approvals().people(AIMS, List.of()));
    }

    private PlanApproval append(AimsId aims, int number, String comment, String previous, List<PlanPart> parts) {
        return append(aims, number, comment, previous, parts, Map.of());
    }

    private PlanApproval append(
            AimsId aims,
            int number,
            String comment,
            String previous,
            List<PlanPart> parts,
            Map<String, UserKey> people) {
        PlanApproval approval = PlanApproval.of(
                aims, number, LEAD, Instant.parse("2026-11-28T09:00:00.123Z"), comment, 5, 7, previous, parts);
        transactions().run(() -> {
            approvals().append(aims, approval, parts, people);
            return approval;
        });
        return approval;
    }

    /** Risks 10, 20, 30 and so on. */
    private static List<PlanPart> parts(int risks) {
        PlanParts parts = new PlanParts(new PersonTokens(Map.of()));
        for (int i = 1; i <= risks; i++) {
            parts.add(new FrozenRisk(
                    i * 10L,
                    "AIMS-" + i,
                    "Risk “" + i + "”",
                    Optional.of(ChosenOption.known("mitigate")),
                    Optional.empty(),
                    new TreeSet<>(),
                    List.of()));
        }
        return parts.finished();
    }
}
