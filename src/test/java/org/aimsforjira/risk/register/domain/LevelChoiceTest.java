package org.aimsforjira.risk.register.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskLevel.Tone;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelDraft;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftCriteria;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftLevel;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;
import org.junit.jupiter.api.Test;

class LevelChoiceTest {
    private static final String ALPHABET = "aZ19 -_.ß高é'\"%";

    /** Whatever people call a level, they can filter by it, and never by accident get what is not rated. */
    @Test
    void everyLevelOfAPublishedModelCanBeChosen() {
        List<String> names =
                List.of("1 Low", "None", "none", "N o n e", "9", "高", "-", "level none", "Sehr hoch (rot)!");
        names.forEach(name -> chooses(List.of(name)));
        chooses(names);
        Random random = new Random(46);
        for (int i = 0; i < 2_000; i++) {
            chooses(IntStream.rangeClosed(1, 1 + random.nextInt(6))
                    .mapToObj(any -> name(random))
                    .toList());
        }
    }

    private static void chooses(List<String> names) {
        for (RiskLevel level : model(names).levels()) {
            LevelChoice choice = new LevelChoice(Optional.of(level.key()));
            assertEquals(Optional.of(choice), LevelChoice.of(choice.key()), level.toString());
            assertFalse(LevelChoice.NOT_RATED.key().equals(level.key()), level.toString());
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        IntStream.rangeClosed(0, random.nextInt(24))
                .forEach(any -> name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
        return name.toString();
    }

    /** A model with a new level for each name. */
    private static RiskModel model(List<String> names) {
        List<DraftLevel> levels = IntStream.range(0, names.size())
                .mapToObj(i -> new DraftLevel("+" + i, names.get(i), Optional.of(Tone.RED)))
                .toList();
        Map<String, Stance> appetite = new HashMap<>();
        levels.forEach(level -> appetite.put(level.key(), Stance.TOLERABLE));
        List<DraftStep> steps = List.of(new DraftStep("a", "", 0), new DraftStep("b", "", 0));
        return new ModelDraft(
                        steps,
                        steps,
                        levels,
                        List.of(List.of("+0", "+0"), List.of("+0", "+0")),
                        new DraftCriteria(appetite, Map.of(), Set.of(), Map.of(), false))
                .toModel("x", Set.of());
    }

    @Test
    void whatIsNoKeyIsNoChoice() {
        assertEquals(Optional.of(LevelChoice.NOT_RATED), LevelChoice.of("none"));
        for (String text : List.of("", "High", "high-", "-high", "a b", "x".repeat(17), "hoch'")) {
            assertTrue(LevelChoice.of(text).isEmpty(), text);
        }
    }
}
