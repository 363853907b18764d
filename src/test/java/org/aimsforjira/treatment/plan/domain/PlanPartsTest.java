package org.aimsforjira.treatment.plan.domain;

import static org.aimsforjira.treatment.plan.domain.Plans.risk;
import static org.aimsforjira.treatment.plan.domain.Plans.treatment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.aimsforjira.shared.Sha256;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                Optional.of(ChosenOption.added(10_999, Optional.of("Insure \"it\""))),
                Optional.empty(),
                new TreeSet<>(),
                List.of(
                        treatment(5, "2026-12-01", Progress.DROPPED),
                        new FrozenTreatment(
                                6,
                                "DEV-6",
                                10,
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Progress.DONE,
                                new TreeSet<>())));
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
        assertTrue(finished.get(0)
                .content()
                .contains(people.made().keySet().iterator().next()));
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
            PartMark mark = part.mark();
            assertTrue(mark.firstRisk() > last && mark.lastRisk() >= mark.firstRisk(), part.toString());
            assertEquals(mark.firstRisk(), mark.from() + 1, "risk 1 is the first");
            assertEquals(mark.lastRisk(), mark.to() + 1);
            last = mark.lastRisk();
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

    private static List<PartMark> marks(List<PlanPart> parts) {
        return parts.stream().map(PlanPart::mark).toList();
    }

    private static boolean holds(PlanApproval plan, AimsId aims, List<PartMark> marks) {
        return PlanOutline.of(aims, plan, marks).isPresent();
    }

    @Test
    void theHashStandsForEverythingButThePerson() {
        List<PartMark> marks = marks(parts(List.of(risk(1), nasty(2))));
        PlanApproval plan =
                PlanApproval.of(AIMS, 3, LEAD, NOW, "fine", 2, 2, "before", parts(List.of(risk(1), nasty(2))));
        assertTrue(holds(plan, AIMS, marks));
        assertFalse(holds(plan, new AimsId(5), marks), "another AIMS");
        assertFalse(holds(plan, AIMS, List.of()), "a part is gone");
        PartMark mark = marks.get(0);
        List.of(
                        new PartMark(1, 1, 2, 0, 1, mark.hash()),
                        new PartMark(0, 0, 2, 0, 1, mark.hash()),
                        new PartMark(0, 1, 3, 0, 1, mark.hash()),
                        new PartMark(0, 1, 2, 1, 1, mark.hash()),
                        new PartMark(0, 1, 2, 0, 2, mark.hash()),
                        new PartMark(0, 1, 2, 0, 1, "0".repeat(64)))
                .forEach(other -> assertFalse(holds(plan, AIMS, List.of(other)), other.toString()));
        List<PlanApproval> edited = new ArrayList<>();
        edited.add(new PlanApproval(4, LEAD, NOW, "fine", 2, 2, 1, "before", plan.hash()));
        edited.add(new PlanApproval(3, LEAD, NOW.plusMillis(1), "fine", 2, 2, 1, "before", plan.hash()));
        edited.add(new PlanApproval(3, LEAD, NOW, "bad", 2, 2, 1, "before", plan.hash()));
        edited.add(new PlanApproval(3, LEAD, NOW, "fine", 9, 2, 1, "before", plan.hash()));
        edited.add(new PlanApproval(3, LEAD, NOW, "fine", 2, 9, 1, "before", plan.hash()));
        edited.add(new PlanApproval(3, LEAD, NOW, "fine", 2, 2, 1, "other", plan.hash()));
        edited.forEach(one -> assertFalse(holds(one, AIMS, marks), one.toString()));
        assertTrue(
                holds(
                        new PlanApproval(3, new UserKey("anonymized"), NOW, "fine", 2, 2, 1, "before", plan.hash()),
                        AIMS,
                        marks),
                "a person may get another key");
    }

    @Test
    void anOutlineFindsPartsByIdsAndByNumbersAndReadsNoneThatWasChanged() {
        List<FrozenTreatment> many = LongStream.rangeClosed(1, 300)
                .mapToObj(id -> treatment(id, "", Progress.TODO))
                .toList();
        List<FrozenRisk> risks = new ArrayList<>(List.of(nasty(1), risk(20).with(many)));
        LongStream.rangeClosed(30, 90).forEach(id -> risks.add(nasty(id)));
        List<PlanPart> parts = parts(risks);
        PlanApproval plan = PlanApproval.of(AIMS, 1, LEAD, NOW, "", risks.size(), 9, "", parts);
        PlanOutline outline = PlanOutline.of(AIMS, plan, marks(parts)).orElseThrow();

        for (int i = 0; i < risks.size(); i++) {
            FrozenRisk risk = risks.get(i);
            List<Integer> places = outline.placesOf(i, 1);
            assertEquals(places, outline.placesOf(List.of(risk.riskId(), 999L)), "999 is in no part");
            List<FrozenRisk> found = read(outline, places, parts).orElseThrow();
            assertEquals(risk, found.get(i - outline.firstOf(places.get(0))), "whole, over all its parts");
        }
        assertEquals(List.of(), outline.placesOf(risks.size(), 50));
        assertEquals(parts.size(), outline.placesOf(0, Integer.MAX_VALUE).size());

        PlanPart first = parts.get(0);
        PlanPart changed = new PlanPart(first.mark(), first.content().replace("DEV-5", "DEV-4"));
        assertEquals(Optional.empty(), read(outline, List.of(0), List.of(changed)));
        assertEquals(Optional.empty(), read(outline, List.of(0), List.of(parts.get(1))), "another part");
        assertEquals(Optional.empty(), read(outline, List.of(0), List.of()), "no part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "[null]", "[1]", "{}", "[{\"id\":1}]", "[{\"id\":\"1\",\"treatments\":[]}]"})
    void whatWasRewrittenWithItsHashesIsReadOrNotButNeverFails(String content) {
        PlanPart part = new PlanPart(new PartMark(0, 1, 1, 0, 0, Sha256.of(content)), content);
        PlanApproval plan = PlanApproval.of(AIMS, 1, LEAD, NOW, "", 1, 0, "", List.of(part));
        PlanOutline outline = PlanOutline.of(AIMS, plan, List.of(part.mark())).orElseThrow();
        assertEquals(Optional.empty(), read(outline, List.of(0), List.of(part)));
    }

    private static Optional<List<FrozenRisk>> read(PlanOutline outline, List<Integer> places, List<PlanPart> parts) {
        List<PlanPart> some =
                parts.size() > places.size() ? places.stream().map(parts::get).toList() : parts;
        return outline.risks(places, some, tokens -> Plans.PEOPLE);
    }
}
