package org.aimsforjira.soa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.evidence.domain.EvidenceVerdict;
import org.aimsforjira.soa.app.SoaLive;
import org.aimsforjira.soa.app.SoaLive.Links;
import org.aimsforjira.soa.app.SoaRow;
import org.aimsforjira.soa.domain.ControlState;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.StateTotals;
import org.aimsforjira.soa.domain.Statement;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.soa.web.SoaPage.Line;
import org.aimsforjira.soa.web.SoaPage.LivePart;
import org.aimsforjira.testing.TestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SoaLivePartsTest {

    private static final ControlId CONTROL = new ControlId("A.6.2.4");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final SoaLiveParts english = new SoaLiveParts(TestTexts.in(Locale.ENGLISH));
    private final SoaLiveParts german = new SoaLiveParts(TestTexts.in(Locale.GERMAN));

    @Test
    void numbersLeadToWhatTheyCount() {
        EvidenceFinding evidence = new EvidenceFinding(
                4, 2, Optional.of(LocalDate.of(2026, 10, 1)), false, Optional.of(LocalDate.of(2026, 10, 1)));
        LivePart part = english.live(row(Decision.INCLUDED, 3, new Work(1, 0, 1, 1), evidence), "/jira");
        assertEquals(
                List.of(
                        new Line("Risks: 3", "/jira/issues/?jql=the+%22risks%22"),
                        new Line("Treatments: 1 of 2 done", "/jira/issues/?jql=the+work"),
                        new Line("Evidence: 4", "")),
                part.lines());
        assertEquals("IN_PROGRESS", part.stateName());
        assertEquals("In progress", part.state());
        assertEquals("", part.tension());
    }

    @Test
    void nothingToFindIsNoLink() {
        LivePart part = english.live(row(Decision.INCLUDED, 0, Work.NONE, EvidenceFinding.NOTHING), "/jira");
        assertEquals(
                List.of(new Line("Risks: 0", ""), new Line("Treatments: none", ""), new Line("Evidence: 0", "")),
                part.lines());
    }

    @ParameterizedTest
    @CsvSource({
        "UNDECIDED, 3, 'Undecided, needed by 3 risks', 'Unentschieden, von 3 Risiken gebraucht'",
        "UNDECIDED, 1, 'Undecided, needed by a risk', 'Unentschieden, von einem Risiko gebraucht'",
        "EXCLUDED, 2, 'Excluded, but needed by 2 risks', 'Ausgeschlossen, aber von 2 Risiken gebraucht'",
        "EXCLUDED, 0, '', ''",
        "INCLUDED, 5, '', ''"
    })
    void aDecisionThatDoesNotGoWithTheRisksIsMarked(Decision decision, int risks, String inEnglish, String inGerman) {
        SoaRow row = row(decision, risks, Work.NONE, EvidenceFinding.NOTHING);
        assertEquals(inEnglish, english.live(row, "").tension());
        assertEquals(inGerman, german.live(row, "").tension());
    }

    @Test
    void statesAddUpAndTheFormulaStandsBeside() {
        StateTotals totals = StateTotals.of(
                List.of(ControlState.OPERATING, ControlState.EXCLUDED, ControlState.UNDECIDED, ControlState.STALE));
        assertEquals(9, english.states(totals).size());
        assertEquals(
                4,
                english.states(totals).stream().mapToInt(state -> state.count()).sum());
        assertEquals("Coverage 33%", english.coverage(totals).percentText());
        assertEquals(
                "Coverage = operating / (included + undecided) = 1 / 3",
                english.coverage(totals).formula());
        assertEquals("Abdeckung 33 %", german.coverage(totals).percentText());
    }

    @ParameterizedTest
    @EnumSource(ControlState.class)
    void everyStateHasANameInBothLanguages(ControlState state) {
        StateTotals totals = StateTotals.of(List.of(state));
        for (SoaLiveParts parts : List.of(english, german)) {
            String text = parts.states(totals).get(state.ordinal()).text();
            assertEquals(false, text.startsWith("aims."), text);
        }
    }

    private static SoaRow row(Decision decision, int risks, Work work, EvidenceFinding evidence) {
        ControlWork counted = new ControlWork(CONTROL, risks, work, evidence, NOW);
        return new SoaRow(
                new JsonControlCatalogue().control(CONTROL).orElseThrow(),
                "about",
                Statement.untouched(CONTROL),
                Optional.empty(),
                ZoneOffset.UTC,
                new SoaLive(
                        ControlState.of(decision, work, EvidenceVerdict.NONE),
                        counted,
                        EvidenceVerdict.NONE,
                        decision,
                        Optional.of(NOW),
                        LocalDate.of(2026, 11, 2),
                        new Links(Optional.of("the \"risks\""), Optional.of("the work"), Optional.empty())));
    }
}
