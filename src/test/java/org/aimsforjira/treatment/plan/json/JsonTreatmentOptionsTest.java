package org.aimsforjira.treatment.plan.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.aimsforjira.setup.jira.OptionFile;
import org.aimsforjira.treatment.plan.domain.TreatmentOption;
import org.junit.jupiter.api.Test;

class JsonTreatmentOptionsTest {
    private final JsonTreatmentOptions options = new JsonTreatmentOptions();

    @Test
    void theyAreTheOnesThatSetUpMakesInItsOrder() {
        assertEquals(
                new OptionFile(new JsonControlCatalogue())
                        .options().of(FieldRole.AI_TREATMENT_OPTION).stream()
                                .map(Wanted::key)
                                .toList(),
                keys(Locale.ENGLISH));
        assertEquals(keys(Locale.ENGLISH), keys(Locale.GERMANY));
    }

    @Test
    void allWaysOfIso31000AreThere() {
        assertTrue(keys(Locale.ENGLISH)
                .containsAll(List.of(
                        "avoid",
                        "pursue",
                        "remove-source",
                        "change-likelihood",
                        "change-consequences",
                        "transfer",
                        "accept")));
    }

    @Test
    void eachIsExplainedInOneSentenceInBothLanguages() {
        List<TreatmentOption> german = options.all(Locale.GERMAN);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (TreatmentOption option : options.all(locale)) {
                assertTrue(option.name().length() >= 5 && option.name().length() <= 40, option.toString());
                assertTrue(option.explanation().matches("\\p{Lu}[^.!?]{30,220}\\."), option.toString());
            }
        }
        for (TreatmentOption option : options.all(Locale.ENGLISH)) {
            TreatmentOption other = german.stream()
                    .filter(one -> one.key().equals(option.key()))
                    .findFirst()
                    .orElseThrow();
            assertNotEquals(option.explanation(), other.explanation());
        }
    }

    @Test
    void otherLanguagesReadEnglish() {
        assertEquals(options.all(Locale.ENGLISH), options.all(Locale.FRENCH));
    }

    @Test
    void aKeyTwiceDoesNotStart() {
        String row = "{\"key\": \"x\", \"en\": {\"name\": \"n\", \"explanation\": \"e\"}, \"de\": {\"name\": \"n\","
                + " \"explanation\": \"e\"}}";
        assertThrows(
                IllegalStateException.class,
                () -> new JsonTreatmentOptions("{\"note\": \"\", \"options\": [" + row + "," + row + "]}"));
    }

    private List<String> keys(Locale locale) {
        return options.all(locale).stream().map(TreatmentOption::key).toList();
    }
}
