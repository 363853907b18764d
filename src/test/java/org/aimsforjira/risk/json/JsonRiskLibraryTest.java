package org.aimsforjira.risk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.issues.domain.IssueDraft;
import org.aimsforjira.risk.domain.LifeCycleStage;
import org.aimsforjira.risk.domain.RiskTemplate;
import org.aimsforjira.risk.domain.RiskTemplate.Wording;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.WantedOptions;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.aimsforjira.setup.jira.OptionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of the library, each risk by itself and all together. */
class JsonRiskLibraryTest {

    /** Well below Jira's 32,767 characters, and no more than somebody reads in a dialog. */
    private static final int READABLE = 600;

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final JsonRiskLibrary LIBRARY = new JsonRiskLibrary();
    private static final ControlCatalogue CATALOGUE = new JsonControlCatalogue();
    private static final WantedOptions OPTIONS = new OptionFile(CATALOGUE).options();

    static List<RiskTemplate> templates() {
        return LIBRARY.templates();
    }

    private static Set<String> keys(FieldRole role) {
        return OPTIONS.of(role).stream().map(Wanted::key).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void namesOnlyWhatThereIs(RiskTemplate template) {
        assertTrue(template.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), template.id());
        assertKnown(template, template.nature().sources(), keys(FieldRole.AI_RISK_SOURCE));
        assertKnown(template, template.nature().consequenceTo(), keys(FieldRole.AI_CONSEQUENCE_TO));
        assertKnown(template, template.nature().consequenceKinds(), keys(FieldRole.AI_CONSEQUENCE_KIND));
        template.controls()
                .forEach(control ->
                        assertTrue(CATALOGUE.control(control).isPresent(), template.id() + " names " + control));
        assertOnce(template, template.controls());
        assertOnce(template, template.stages());
        Set<String> ids = templates().stream().map(RiskTemplate::id).collect(Collectors.toSet());
        assertTrue(ids.containsAll(template.mayTrigger()), template.id());
        assertFalse(template.mayTrigger().contains(template.id()), template.id());
        assertEquals(
                new HashSet<>(template.mayTrigger()).size(),
                template.mayTrigger().size());
    }

    private static void assertKnown(RiskTemplate template, List<String> named, Set<String> known) {
        assertTrue(known.containsAll(named), template.id() + " names one of " + named + " that is not in " + known);
        assertOnce(template, named);
    }

    /** At least one, and none twice. */
    private static void assertOnce(RiskTemplate template, List<?> named) {
        assertFalse(named.isEmpty(), template.id());
        assertEquals(new HashSet<>(named).size(), named.size(), template.id() + ": " + named);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isWholeInBothLanguages(RiskTemplate template) {
        for (Locale language : LANGUAGES) {
            Wording wording = LIBRARY.wording(template, language);
            assertLine(template, wording.title(), IssueDraft.MAX_SUMMARY);
            assertLine(template, wording.description(), READABLE);
            assertLine(template, wording.consequences(), READABLE);
            assertFalse(wording.title().endsWith("."), template.id());
            assertTrue(wording.description().endsWith("."), template.id());
            long sentences = wording.description().chars().filter(c -> c == '.').count();
            assertTrue(sentences <= 3, template.id() + " takes " + sentences + " sentences");
        }
        Wording german = LIBRARY.wording(template, Locale.GERMANY);
        assertNotEquals(LIBRARY.wording(template, Locale.US), german, template.id());
        assertFalse(
                german.toString().matches("(?s).*\\b(fuer|ueber|koennen|muessen|moeglich|waehrend|groesser)\\b.*"),
                template.id() + " has umlauts written out");
        assertEquals(LIBRARY.wording(template, Locale.ENGLISH), LIBRARY.wording(template, Locale.FRENCH));
    }

    private static void assertLine(RiskTemplate template, String text, int longest) {
        assertFalse(text.isBlank(), template.id());
        assertEquals(text.strip(), text, template.id());
        assertTrue(text.length() <= longest, template.id() + ": " + text);
        assertFalse(text.chars().anyMatch(Character::isISOControl), template.id() + ": " + text);
    }

    @Test
    void coversTheField() {
        Set<Object> ids = all(template -> Stream.of(template.id()));
        assertEquals(
                List.of(),
                Stream.of(
                                "bias-training-data",
                                "concept-drift",
                                "data-poisoning",
                                "hallucination",
                                "explainability-gap",
                                "privacy-leakage",
                                "adversarial-input",
                                "prompt-injection",
                                "model-inversion",
                                "automation-bias",
                                "cascade-failure",
                                "agent-interaction",
                                "supplier-dependence",
                                "compute-outage",
                                "energy-use",
                                "complex-environment")
                        .filter(id -> !ids.contains(id))
                        .toList(),
                "themes that are missing");
        assertTrue(templates().size() >= 40, "risks: " + templates().size());
        assertEquals(Set.of(LifeCycleStage.values()), all(template -> template.stages().stream()));
        assertEquals(keys(FieldRole.AI_RISK_SOURCE), all(template -> template.nature().sources().stream()));
        assertEquals(keys(FieldRole.AI_CONSEQUENCE_TO), all(template -> template.nature().consequenceTo().stream()));
        assertEquals(
                keys(FieldRole.AI_CONSEQUENCE_KIND), all(template -> template.nature().consequenceKinds().stream()));
        assertTrue(templates().stream().anyMatch(RiskTemplate::emerging));
        assertTrue(templates().stream().anyMatch(template -> !template.emerging()));
        for (Locale language : LANGUAGES) {
            Set<String> titles = templates().stream()
                    .map(template -> LIBRARY.wording(template, language).title())
                    .collect(Collectors.toSet());
            assertEquals(templates().size(), titles.size(), "each title once in " + language);
        }
    }

    /** Every control is suggested somewhere, so that nobody reads the library as a vote against one. */
    @Test
    void everyControlIsSuggestedBySomeRisk() {
        Set<Object> suggested = all(template -> template.controls().stream());
        assertEquals(
                List.of(),
                CATALOGUE.controls().stream()
                        .map(control -> control.id())
                        .filter(id -> !suggested.contains(id))
                        .toList());
    }

    private static Set<Object> all(Function<RiskTemplate, Stream<?>> part) {
        return templates().stream().flatMap(part).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a a | inception | | It has a twice",
                "a b | inception | c | a cannot trigger c",
                "a b | inception | a | a cannot trigger a",
                "a b | birth | | There is no stage birth",
            })
    void aDamagedLibraryDoesNotStart(String ids, String stage, String triggers, String says) {
        String rows = Stream.of(ids.split(" "))
                .map(id -> """
                        {"id": "%s", "sources": [], "stages": ["%s"], "consequenceTo": [], "consequenceKinds": [],
                         "controls": [], "emerging": false, "mayTrigger": [%s],
                         "en": {"title": "t", "description": "d", "consequences": "c"},
                         "de": {"title": "t", "description": "d", "consequences": "c"}}""".formatted(id, stage, triggers == null ? "" : '"' + triggers + '"'))
                .collect(Collectors.joining(","));
        String text = "{\"note\": \"\", \"templates\": [" + rows + "]}";

        IllegalStateException damage = assertThrows(IllegalStateException.class, () -> new JsonRiskLibrary(text));
        assertTrue(damage.toString().contains(says), damage.toString());
    }
}
