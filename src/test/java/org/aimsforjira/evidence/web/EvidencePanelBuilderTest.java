package org.aimsforjira.evidence.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.evidence.app.EvidenceView;
import org.aimsforjira.evidence.domain.EvidenceCount;
import org.aimsforjira.evidence.domain.EvidenceCount.Kind;
import org.aimsforjira.evidence.domain.IssueWork;
import org.aimsforjira.evidence.domain.MarkedIssue;
import org.aimsforjira.evidence.domain.Marking;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Projects.ProjectRef;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.TestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidencePanelBuilderTest {

    private static final ControlId CONTROL = new ControlId("A.6.2.4");
    private static final Aims AIMS =
            new Aims(new AimsId(1), 10_000, "AI Management", ZoneOffset.UTC, new UserKey("JIRAUSER1"), Instant.EPOCH);

    private final EvidencePanelBuilder english =
            new EvidencePanelBuilder(new JsonControlCatalogue(), TestTexts.in(Locale.ENGLISH));

    @Test
    void thePanelSaysFromWhenUntilWhenAndWhereTheControlStands() {
        EvidencePanelPage page = english.page(
                view(
                        Map.of(CONTROL, "operating"),
                        new EvidenceCount(
                                Kind.FRESH,
                                Optional.of(LocalDate.of(2026, 10, 1)),
                                Optional.of(LocalDate.of(2027, 10, 1)))),
                "/jira");
        assertEquals(
                "Counts since Oct 1, 2026, fresh until Oct 1, 2027.",
                page.parts().get(0).count());
        assertEquals("Operating", page.controls().get(0).state());
        assertEquals(
                "/jira/projects/AIMS?selectedItem=org.aimsforjira.aims-for-jira%3Asoa-page#aims-soa-A-6-2-4",
                page.controls().get(0).link());
    }

    @Test
    void whereItCountsInSeveralAimsNoStateIsShown() {
        EvidencePanelPage page = english.page(
                view(Map.of(), new EvidenceCount(Kind.NOT_DONE, Optional.empty(), Optional.empty())), "/jira");
        assertEquals("", page.controls().get(0).state());
        assertEquals("", page.controls().get(0).link());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsWordsInBothLanguages(Kind kind) {
        EvidenceCount count = new EvidenceCount(kind, Optional.of(LocalDate.EPOCH), Optional.of(LocalDate.EPOCH));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            EvidencePanelPage.AimsPart part = new EvidencePanelBuilder(new JsonControlCatalogue(), TestTexts.in(locale))
                    .page(view(Map.of(), count), "")
                    .parts()
                    .get(0);
            assertEquals(false, part.count().startsWith("aims."), part.count());
            assertEquals(false, part.effect().startsWith("aims."), part.effect());
        }
    }

    private static EvidenceView view(Map<ControlId, String> states, EvidenceCount count) {
        return new EvidenceView(
                new MarkedIssue(
                        20_000,
                        "DEV-5",
                        "Load test",
                        Marking.of(List.of(CONTROL), List.of(), false),
                        List.of(),
                        false,
                        new IssueWork(true, Optional.empty(), Optional.empty()),
                        true,
                        true),
                List.of(new EvidenceView.Part(
                        AIMS, Optional.of(new ProjectRef(10_000, "AIMS", "AI Management")), count, states)));
    }
}
