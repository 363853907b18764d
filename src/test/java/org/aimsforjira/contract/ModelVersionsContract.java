package org.aimsforjira.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.risk.domain.RiskCriteria;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskLevel.Tone;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.model.domain.ModelVersions.Kept;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.risk.model.domain.StepOrigins;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.Test;

/** What every keeper of risk models does. */
public abstract class ModelVersionsContract {
    protected static final AimsId AIMS = new AimsId(1);
    private static final AimsId OTHER = new AimsId(11);

    protected abstract ModelVersions versions();

    protected abstract Transactions transactions();

    /** Two by two, with texts of every sort. */
    protected static PublishedModel model(ModelScope scope, int number, String name) {
        RiskLevel low = new RiskLevel("low", "", Tone.GREEN, 1);
        RiskLevel high = new RiskLevel("hoch", "Höchste Stufe 😀", Tone.PURPLE, 2);
        RiskModel model = new RiskModel(
                PublishedModel.version(2, 2, number),
                List.of(new Step(name, "once\n\tin a “century”"), new Step("Often", "")),
                List.of(new Step("Small", "x".repeat(2_000)), new Step("Large", "ü".repeat(2_000))),
                List.of(low, high),
                List.of(List.of(low, low), List.of(low, high)),
                new RiskCriteria(
                        Map.of("low", Stance.ACCEPTABLE, "hoch", Stance.TOLERABLE),
                        Map.of("privacy", Map.of("hoch", Stance.UNACCEPTABLE)),
                        Set.of("hoch"),
                        Map.of("hoch", 10_100L),
                        true));
        return new PublishedModel(
                scope,
                number,
                model,
                new Making(
                        new UserKey("JIRAUSER10101"),
                        Instant.parse("2026-11-22T12:00:00.123Z"),
                        number % 2 == 0 ? "" : "because",
                        number > 2 ? Optional.of(5) : Optional.empty(),
                        new StepOrigins(List.of(1, 0), List.of(2, 1)),
                        true));
    }

    private void append(PublishedModel model) {
        transactions().run(() -> {
            versions().append(model);
            return model;
        });
    }

    @Test
    void theBuiltInModelIsInForceAtFirst() {
        assertEquals(RiskModel.DEFAULT, versions().of(AIMS));
        assertEquals(Optional.of(RiskModel.DEFAULT), versions().version(AIMS, "5x5-1"));
        assertEquals(Optional.empty(), versions().newest(ModelScope.of(AIMS)));
        assertEquals(List.of(), versions().all(ModelScope.EVERYWHERE));
    }

    @Test
    void whatIsPublishedIsInForceAndReadBackExactly() {
        assertEquals(RiskModel.DEFAULT, versions().of(AIMS));
        PublishedModel two = model(ModelScope.of(AIMS), 2, "Never");
        append(two);
        assertEquals(two.model(), versions().of(AIMS));
        assertEquals(Optional.of(two), versions().newest(ModelScope.of(AIMS)));
        assertEquals(RiskModel.DEFAULT, versions().of(OTHER));
        PublishedModel three = model(ModelScope.of(AIMS), 3, "Rarely");
        append(three);
        assertEquals(three.model(), versions().of(AIMS));
        assertEquals(Optional.of(two.model()), versions().version(AIMS, "2x2-2"));
        assertEquals(Optional.of(RiskModel.DEFAULT), versions().version(AIMS, "5x5-1"));
        assertEquals(Optional.of(three), versions().get(ModelScope.of(AIMS), "2x2-3"));
    }

    @Test
    void otherVersionsAreUnknown() {
        append(model(ModelScope.of(AIMS), 2, "Never"));
        for (String version : List.of("", "2x2-3", "3x2-2", "2x2-99999999999", "nonsense", "2x2-2'")) {
            assertEquals(Optional.empty(), versions().version(AIMS, version), version);
        }
        assertEquals(Optional.empty(), versions().version(OTHER, "2x2-2"));
    }

    @Test
    void theHistoryComesNewestFirstWithHashesThatHold() {
        append(model(ModelScope.of(AIMS), 2, "Never"));
        append(model(ModelScope.of(AIMS), 3, "Rarely"));
        append(model(ModelScope.EVERYWHERE, 2, "Elsewhere"));
        List<Kept> all = versions().all(ModelScope.of(AIMS));
        assertEquals(
                List.of(3, 2),
                all.stream().map(kept -> kept.published().number()).toList());
        assertTrue(all.stream().allMatch(Kept::intact));
        assertTrue(all.stream().allMatch(kept -> kept.hash().matches("[0-9a-f]{64}")));
        assertEquals(1, versions().all(ModelScope.EVERYWHERE).size());
        assertEquals(RiskModel.DEFAULT, versions().of(OTHER));
    }

    @Test
    void aNumberThatDoesNotFollowIsADefect() {
        assertThrows(IllegalStateException.class, () -> append(model(ModelScope.of(AIMS), 3, "Never")));
        append(model(ModelScope.of(AIMS), 2, "Never"));
        assertThrows(IllegalStateException.class, () -> append(model(ModelScope.of(AIMS), 2, "Again")));
    }
}
