package org.aimsforjira.treatment.plan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskLevel.Tone;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.TestTexts;
import org.aimsforjira.treatment.plan.app.LevelNames;
import org.aimsforjira.treatment.plan.domain.ChangeSummary;
import org.aimsforjira.treatment.plan.domain.ChosenOption;
import org.aimsforjira.treatment.plan.domain.PlanChange;
import org.aimsforjira.treatment.plan.domain.PlanChange.Kind;
import org.aimsforjira.treatment.plan.domain.Slippage;
import org.aimsforjira.treatment.plan.json.JsonTreatmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanWordsTest {
    private final PlanWords english = words(Locale.US);
    private final PlanWords german = words(Locale.GERMANY);

    private static PlanWords words(Locale locale) {
        return new PlanWords(TestTexts.in(locale), new FakePeople(), new JsonTreatmentOptions());
    }

    @Test
    void aLevelIsCalledWhatTheModelsOfTheAimsCallIt() {
        LevelNames levels = new LevelNames(Map.of(
                "severe", new RiskLevel("severe", "Severe & rare", Tone.RED, 3),
                "high", new RiskLevel("high", "", Tone.ORANGE, 2)));
        PlanChange change = new PlanChange(Kind.LEVEL, "severe", "high", 0);
        assertEquals("level changed from Severe & rare to High", english.change(change, levels));
        assertEquals("Stufe geändert von Severe & rare zu Hoch", german.change(change, levels));
        assertEquals("level changed from severe to High", english.change(change, LevelNames.NONE));
        assertEquals(
                "level changed from Not rated to Severe & rare",
                english.change(new PlanChange(Kind.LEVEL, "", "severe", 0), levels));
        LevelNames renamed = new LevelNames(Map.of("high", new RiskLevel("high", "Board matter", Tone.RED, 2)));
        assertEquals("level changed from severe to Board matter", english.change(change, renamed));
    }

    @Test
    void anAddedOptionIsCalledWhatAnAdministratorCallsIt() {
        assertEquals("Insure", english.option(Optional.of(new ChosenOption("10999", "Insure"))));
        assertEquals(
                "treatment option changed from Insure to none",
                english.change(new PlanChange(Kind.OPTION, "Insure", "", 0), LevelNames.NONE));
        assertEquals("", english.option(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 'Seither geändert: 1 Risiko, 3 Behandlungen (3 erledigt).'",
        "3, 1, 'Seither geändert: 3 Risiken, 1 Behandlung (3 erledigt).'",
        "1, 0, 'Seither geändert: 1 Risiko, keine Behandlung (3 erledigt).'"
    })
    void theGermanSummaryFitsAnyNumbers(int risks, int treatments, String sentence) {
        assertEquals(sentence, german.summary(new ChangeSummary(Map.of(Kind.DONE, 3), risks, treatments)));
    }

    @Test
    void whatWasFinishedLateIsSaidToBeFinished() {
        List<Optional<Slippage>> all = List.of(
                Optional.of(new Slippage(3, true)),
                Optional.of(new Slippage(-1, true)),
                Optional.of(new Slippage(3, false)),
                Optional.of(new Slippage(0, true)),
                Optional.empty());
        assertEquals(
                List.of(
                        "finished 3 days later than approved",
                        "finished 1 day earlier than approved",
                        "3 days later than approved",
                        "",
                        ""),
                all.stream().map(english::slippage).toList());
        assertEquals("3 Tage später als freigegeben erledigt", german.slippage(all.get(0)));
    }
}
