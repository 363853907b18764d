package org.aimsforjira.risk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.testing.RiskWorld;
import org.junit.jupiter.api.Test;

class RiskLibraryServiceTest {

    private final RiskWorld world = new RiskWorld();
    private final RiskLibraryService service = new RiskLibraryService(world.access, world.library);

    private List<LibraryRisk> search(String words, Locale locale) {
        return service.search(world.viewer, "AIMS", words, locale).orElseThrow();
    }

    private static List<String> ids(List<LibraryRisk> risks) {
        return risks.stream().map(risk -> risk.template().id()).toList();
    }

    @Test
    void withoutWordsItIsTheWholeLibraryInItsOrder() {
        List<String> all = ids(search("  ", Locale.ENGLISH));

        assertEquals(world.library.templates().size(), all.size());
        assertEquals("bias-training-data", all.get(0));
    }

    @Test
    void allWordsMustOccurInTheReadersLanguage() {
        assertEquals(List.of("model-theft"), ids(search("somebody COPIES weights", Locale.ENGLISH)));
        assertEquals(List.of("model-theft"), ids(search("jemand kopiert GEWICHTE", Locale.GERMAN)));
        assertEquals(List.of(), search("jemand kopiert gewichte", Locale.ENGLISH));
        assertEquals(List.of(), search("somebody copies zebras", Locale.ENGLISH));
        assertTrue(ids(search("prompt-injection", Locale.GERMAN)).contains("prompt-injection"), "by id");
        List<LibraryRisk> byControl = search("a.6.2.8", Locale.ENGLISH);
        assertTrue(ids(byControl).contains("logging-gaps"), "by control");
        assertTrue(byControl.size() < world.library.templates().size());
    }

    @Test
    void triggersAreListedOnBothSides() {
        LibraryRisk injection = risk("prompt-injection", Locale.GERMAN);
        LibraryRisk leak = risk("privacy-leakage", Locale.GERMAN);

        assertTrue(injection
                .mayTrigger()
                .contains(
                        new LibraryRisk.Other("privacy-leakage", leak.wording().title())));
        assertTrue(leak.triggeredBy()
                .contains(new LibraryRisk.Other(
                        "prompt-injection", injection.wording().title())));
        assertEquals(
                "Text von außen übernimmt die Anweisungen des Modells",
                injection.wording().title());
    }

    private LibraryRisk risk(String id, Locale locale) {
        return search("", locale).stream()
                .filter(risk -> risk.template().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hiddenLooksAbsent() {
        Outcome<?> absent = Outcome.refused(Refusal.notFound());

        assertEquals(absent, service.search(world.developer, "AIMS", "", Locale.ENGLISH));
        assertEquals(absent, service.search(world.viewer, "NOSUCH", "", Locale.ENGLISH));
    }
}
