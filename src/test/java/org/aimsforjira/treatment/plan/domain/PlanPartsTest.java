package org.aimsforjira.treatment.plan.domain;

import static org.aimsforjira.treatment.plan.domain.Plans.risk;
import static org.aimsforjira.treatment.plan.domain.Plans.treatment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.Progress;
import org.junit.jupiter.api.Test;

class PlanPartsTest {
    private static final AimsId AIMS = new AimsId(4);
    private static final UserKey LEAD = new UserKey("JIRAUSER1");
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00.123Z");

    private static List<PlanPart> parts(List<FrozenRisk> risks) {
        PlanParts parts = Plans.parts();
        risks.forEach(parts::add);
        return parts.finished();
    }

    private static FrozenRisk nasty(long id) {
        return new FrozenRisk(
                id,
                "AIMS-" + id,
                "\"Ä\" \\ \n\t\u0001 <b> 😀 ".repeat(10),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(),
                List.of(
                        treatment(5, "2026-12-01", Progress.DROPPED),
                        new FrozenTreatment(
                                6, "DEV-6", 10, "", Optional.empty(), Optional.empty(), Progress.DONE, new TreeSet<>())));
    }

    @Test
    void whatIsFrozenIsReadAgainExactly() {
        List<FrozenRisk> risks = List.of(risk(1), nasty(2), risk(3, treatment(1, "2026-12-31", Progress.DOING)));
        assertEquals(risks, PlanParts.risksOf(parts(risks), tokens -> Plans.PEOPLE));
    }

    @Test
    void noKeyOfAUserIsInTheText() {
        PersonTokens people = new PersonTokens(Map.of());
        PlanParts parts = new PlanParts(people);
        parts.add(risk(1, treatment(1, "", Progress.TODO), treatment(2, "", Progress.TODO)));
        List<PlanPart> finished = parts.finished();
        assertFalse(finished.get(0).content().contains("JIRAUSER7"), finished.toString());
        assertEquals(1, people.made().size(), "one person, one token");
        assertTrue(finished.get(0).content().contains(people.made().keySet().iterator().next()));
        List<FrozenTreatment> renamed = PlanParts.risksOf(
                        finished, tokens -> Map.of(tokens.iterator().next(), new UserKey("JIRAUSER10100")))
                .get(0)
                .treatments();
        assertEquals(Optional.of(new UserKey("JIRAUSER10100")), renamed.get(0).assignee());
        PersonTokens again = new PersonTokens(people.made());
        assertEquals(people.of(new UserKey("JIRAUSER7")), again.of(new UserKey("JIRAUSER7")));
        assertEquals(Map.of(), again.made());
    }

    @Test
    void nothingIsNoPart() {
        assertEquals(List.of(), parts(List.of()));
    }

    @Test
    void partsAreSmallAndNextToEachOther() {
        List<FrozenRisk> risks =
                LongStream.rangeClosed(1, 1_000).mapToObj(PlanPartsTest::nasty).toList();
        List<PlanPart> parts = parts(risks);
        assertTrue(parts.size() > 10);
        assertEquals(risks, PlanParts.risksOf(parts, tokens -> Plans.PEOPLE));
        long last = 0;
        for (PlanPart part : parts) {
            assertTrue(part.firstRisk() > last && part.lastRisk() >= part.firstRisk(), part.toString());
            last = part.lastRisk();
            assertTrue(part.content().length() <= PlanParts.FULL + 2, "full");
        }
    }

    @Test
    void aRiskWithVeryManyTreatmentsGoesOverSeveralPartsAndIsOneAgain() {
        List<FrozenTreatment> many = LongStream.rangeClosed(1, 3_000)
                .mapToObj(id -> new FrozenTreatment(
                        id,
                        "DEV-" + id,
                        10,
                        "\u0001".repeat(255),
                        Optional.of(LEAD),
                        Optional.empty(),
                        Progress.TODO,
                        Plans.controls("A.2.2")))
                .toList();
        List<FrozenRisk> risks = List.of(risk(1), risk(2).with(many), risk(3));
        PlanParts parts = Plans.parts();
        risks.forEach(parts::add);
        for (PlanPart part : parts.finished()) {
            assertTrue(part.content().getBytes(StandardCharsets.UTF_8).length <= PlanParts.MOST);
        }
        assertEquals(risks, PlanParts.risksOf(parts.finished(), tokens -> Plans.PEOPLE));
        assertEquals(3, parts.risks());
        assertEquals(3_000, parts.treatments());
    }

    @Test
    void risksComeInOrder() {
        PlanParts parts = Plans.parts();
        parts.add(risk(2));
        assertThrows(IllegalArgumentException.class, () -> parts.add(risk(2)));
        assertThrows(IllegalArgumentException.class, () -> parts.add(risk(1)));
    }

    @Test
    void theHashStandsForEverythingButThePerson() {
        List<PlanPart> parts = parts(List.of(risk(1), nasty(2)));
        PlanApproval plan = PlanApproval.of(AIMS, 3, LEAD, NOW, "fine", 2, 2, "before", parts);
        assertTrue(plan.isConsistent(AIMS, parts, "before"));
        assertEquals(plan, PlanApproval.of(AIMS, 3, LEAD, NOW, "fine", 2, 2, "before", parts));

        assertFalse(plan.isConsistent(new AimsId(5), parts, "before"), "another AIMS");
        assertFalse(plan.isConsistent(AIMS, parts, "other"), "another plan before");
        assertFalse(plan.isConsistent(AIMS, List.of(), "before"), "a part is gone");
        PlanPart first = parts.get(0);
        String changed = first.content().replace("high", "low");
        assertNotEquals(changed, first.content());
        assertFalse(
                plan.isConsistent(AIMS, List.of(new PlanPart(0, 1, 2, changed, first.hash())), "before"),
                "content without its hash");
        assertFalse(plan.isConsistent(AIMS, List.of(PlanPart.of(0, 1, 2, changed)), "before"), "content with its hash");
        List<PlanApproval> edited = new ArrayList<>();
        edited.add(new PlanApproval(4, LEAD, NOW, "fine", 2, 2, 1, "before", plan.hash()));
        edited.add(new PlanApproval(3, LEAD, NOW.plusMillis(1), "fine", 2, 2, 1, "before", plan.hash()));
        edited.add(new PlanApproval(3, LEAD, NOW, "bad", 2, 2, 1, "before", plan.hash()));
        edited.add(new PlanApproval(3, LEAD, NOW, "fine", 9, 2, 1, "before", plan.hash()));
        edited.add(new PlanApproval(3, LEAD, NOW, "fine", 2, 9, 1, "before", plan.hash()));
        edited.forEach(one -> assertFalse(one.isConsistent(AIMS, parts, "before"), one.toString()));
        assertTrue(
                new PlanApproval(3, new UserKey("anonymized"), NOW, "fine", 2, 2, 1, "before", plan.hash())
                        .isConsistent(AIMS, parts, "before"),
                "a person may get another key");
    }
}
