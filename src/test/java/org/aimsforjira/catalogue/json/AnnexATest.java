package org.aimsforjira.catalogue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aimsforjira.catalogue.domain.Area;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.domain.ControlKind;
import org.aimsforjira.catalogue.domain.Recognition;
import org.aimsforjira.catalogue.domain.Recognition.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue against a list written down a second time: ISO/IEC 42001:2023, Annex A, ids and titles. */
class AnnexATest {

    private static final String CONTROLS = """
            A.2.2 AI policy
            A.2.3 Alignment with other organizational policies
            A.2.4 Review of the AI policy
            A.3.2 AI roles and responsibilities
            A.3.3 Reporting of concerns
            A.4.2 Resource documentation
            A.4.3 Data resources
            A.4.4 Tooling resources
            A.4.5 System and computing resources
            A.4.6 Human resources
            A.5.2 AI system impact assessment process
            A.5.3 Documentation of AI system impact assessments
            A.5.4 Assessing AI system impact on individuals or groups of individuals
            A.5.5 Assessing societal impacts of AI systems
            A.6.1.2 Objectives for responsible development of AI system
            A.6.1.3 Processes for responsible AI system design and development
            A.6.2.2 AI system requirements and specification
            A.6.2.3 Documentation of AI system design and development
            A.6.2.4 AI system verification and validation
            A.6.2.5 AI system deployment
            A.6.2.6 AI system operation and monitoring
            A.6.2.7 AI system technical documentation
            A.6.2.8 AI system recording of event logs
            A.7.2 Data for development and enhancement of AI system
            A.7.3 Acquisition of data
            A.7.4 Quality of data for AI systems
            A.7.5 Data provenance
            A.7.6 Data preparation
            A.8.2 System documentation and information for users
            A.8.3 External reporting
            A.8.4 Communication of incidents
            A.8.5 Information for interested parties
            A.9.2 Processes for responsible use of AI systems
            A.9.3 Objectives for responsible use of AI system
            A.9.4 Intended use of the AI system
            A.10.2 Allocating responsibilities
            A.10.3 Suppliers
            A.10.4 Customers
            """;

    private static final String AREAS = """
            A.2 Policies related to AI
            A.3 Internal organization
            A.4 Resources for AI systems
            A.5 Assessing impacts of AI systems
            A.6 AI system life cycle
            A.7 Data for AI systems
            A.8 Information for interested parties of AI systems
            A.9 Use of AI systems
            A.10 Third-party and customer relationships
            """;

    private final ControlCatalogue catalogue = new JsonControlCatalogue();

    @Test
    void theControlsAreThoseOfTheStandard() {
        assertEquals(
                Arrays.asList(CONTROLS.strip().split("\n")),
                catalogue.controls().stream()
                        .map(control -> control.id() + " " + control.title())
                        .toList());
    }

    @Test
    void theAreasAreThoseOfTheStandardWithTheirCounts() {
        assertEquals(
                Arrays.asList(AREAS.strip().split("\n")),
                catalogue.areas().stream()
                        .map(area -> area.id() + " " + area.title())
                        .toList());
        assertEquals(
                List.of(3L, 2L, 5L, 4L, 9L, 5L, 4L, 3L, 3L),
                catalogue.areas().stream()
                        .map(area -> catalogue.controls().stream()
                                .filter(control -> control.area().equals(area.id()))
                                .count())
                        .toList());
    }

    @Test
    void everyControlHasItsOwnWordingInEnglishAndGerman() {
        for (Control control : catalogue.controls()) {
            assertEquals(control.about(), catalogue.about(control.id(), Locale.ENGLISH));
            assertEquals(control.about(), catalogue.about(control.id(), Locale.FRENCH), "English where we have none");
            assertNotEquals(control.about(), catalogue.about(control.id(), Locale.GERMANY));
        }
        for (Area area : catalogue.areas()) {
            assertEquals(area.about(), catalogue.about(area, Locale.UK));
            assertNotEquals(area.about(), catalogue.about(area, Locale.GERMAN));
        }
        long different = catalogue.controls().stream()
                .map(control -> catalogue.about(control.id(), Locale.GERMAN))
                .distinct()
                .count();
        assertEquals(38, different);
    }

    @Test
    void anUnknownControlIsAbsent() {
        assertTrue(catalogue.control(new ControlId("A.2.2")).isPresent());
        assertFalse(catalogue.control(new ControlId("A.2.1")).isPresent());
        assertThrows(IllegalArgumentException.class, () -> catalogue.about(new ControlId("A.99.9"), Locale.ENGLISH));
    }

    @Test
    void titlesAndAliasesMeanOneControlEach() {
        HashSet<String> seen = new HashSet<>();
        for (Control control : catalogue.controls()) {
            assertTrue(seen.add(control.title()), control.title());
            control.aliases().forEach(alias -> assertTrue(seen.add(alias), alias));
        }
    }

    @Test
    void everyOptionTextAndEveryAliasIsRecognisedWithCertainty() {
        for (Control control : catalogue.controls()) {
            assertEquals(
                    new Recognition(List.of(control.id()), List.of(), Notice.CERTAIN),
                    catalogue.recognise(control.id() + " " + control.title()));
            for (String alias : control.aliases()) {
                Recognition recognised = catalogue.recognise(control.id() + " " + alias);
                assertTrue(recognised.isCertain(), alias);
                assertEquals(List.of(control.id()), recognised.controls());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.6.2.4|ID_ALONE|A.6.2.4",
                "a.6.2.4|ID_ALONE|A.6.2.4",
                "A6.2.4|ID_ALONE|A.6.2.4",
                "Annex A.6.2.4:|ID_ALONE|A.6.2.4",
                "ISO/IEC 42001:2023, Annex A.6.2.4 - ai system verification & validation|CERTAIN|A.6.2.4",
                "A.6.2.4: AI system verification and validation.|CERTAIN|A.6.2.4",
                "A.2.3 Alignment with other organisational policies|CERTAIN|A.2.3",
                "A.6.2.8 Recording of event logs|ID_WITH_ALIAS|A.6.2.8",
                "Event log recording|UNKNOWN|",
                "AI system event log recording|TITLE_ALONE|A.6.2.8",
                "Data provenance|TITLE_ALONE|A.7.5",
                "A.2.3 Internal use policy|ID_AND_TITLE_DISAGREE|A.2.3",
                "A.2.3 Review of the AI policy|ID_AND_TITLE_DISAGREE|A.2.3 A.2.4",
                "A.5.1 Data provenance|ID_AND_TITLE_DISAGREE|A.7.5",
                "A.5.1 lifecycle documentation|NAME_OF_A_GUIDE|A.6.2.3 A.6.2.7",
                "A.5.1 Life-cycle documentation|NAME_OF_A_GUIDE|A.6.2.3 A.6.2.7",
                "A.7.1 Data quality and provenance|NAME_OF_A_GUIDE|A.7.4 A.7.5",
                "A.9 Transparency and explainability|NAME_OF_A_GUIDE|A.8.2 A.8.5",
                "A.10 Monitoring|NAME_OF_A_GUIDE|A.6.2.6",
                "A.10|AN_AREA|A.10.2 A.10.3 A.10.4",
                "A.3 Internal organisation|AN_AREA|A.3.2 A.3.3",
                "A.3 Internal audit|UNKNOWN|",
                "A.5.1|UNKNOWN|",
                "A.11.2|UNKNOWN|",
                "A.6.2.44|UNKNOWN|",
                "A.6.2.4.1|UNKNOWN|",
                "Segregation of duties|UNKNOWN|",
                "A|UNKNOWN|",
                "42|UNKNOWN|",
            })
    void whatOthersWriteIsRecognisedAsFarAsItCanBeTrusted(String text, Notice notice, String controls) {
        Recognition recognised = catalogue.recognise(text);

        assertEquals(notice, recognised.notice());
        assertEquals(
                controls == null ? List.of() : List.of(controls.split(" ")),
                recognised.controls().stream().map(ControlId::value).toList());
    }

    @Test
    void whatAGuideCallsMonitoringIsAClauseAsWell() {
        assertEquals(List.of("9.1"), catalogue.recognise("A.10 Monitoring").clauses());
        assertEquals(Notice.UNKNOWN, catalogue.recognise("").notice());
    }

    /** Each control works somehow, each kind is met, and no control is everything at once: else the kinds would tell nothing apart. */
    @Test
    void everyControlHasItsKinds() {
        for (Control control : new JsonControlCatalogue().controls()) {
            assertFalse(control.kinds().isEmpty(), control.id() + " has no kind");
            assertNotEquals(ControlKind.values().length, control.kinds().size(), control.id() + " is everything");
        }
        for (ControlKind kind : ControlKind.values()) {
            assertTrue(
                    new JsonControlCatalogue()
                                    .controls().stream()
                                            .filter(control -> control.kinds().equals(Set.of(kind)))
                                            .count()
                            > 0,
                    "a control that is " + kind.key() + " and nothing else");
        }
        assertEquals(Set.of(ControlKind.TECHNICAL), kindsOf("A.6.2.8"), "event logs");
        assertEquals(Set.of(ControlKind.ORGANIZATIONAL), kindsOf("A.2.2"), "a policy");
        assertEquals(Set.of(ControlKind.TECHNICAL, ControlKind.PROCEDURAL), kindsOf("A.6.2.4"), "tests");
    }

    private static Set<ControlKind> kindsOf(String id) {
        return new JsonControlCatalogue()
                .control(new ControlId(id))
                .orElseThrow()
                .kinds();
    }
}
