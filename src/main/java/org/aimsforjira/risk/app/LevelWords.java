package org.aimsforjira.risk.app;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;

/** Why a level is what it is, as a text key with parameters, so that page and REST say the same. */
public final class LevelWords {

    private LevelWords() {}

    /** The key of the sentence. */
    public static String key(InherentLevel level) {
        return level.isRaised()
                ? "aims.risk.level.why-raised"
                : level.unsure() ? "aims.risk.level.why-highest" : "aims.risk.level.why";
    }

    /** Likelihood, severity, counted likelihood, model. */
    public static List<Object> params(InherentLevel level) {
        return List.of(level.likelihood(), level.severity(), level.countedLikelihood(), level.modelVersion());
    }

    /**
     * What people call a level, or that there is none.
     *
     * @param texts the reader's texts by key
     */
    public static String name(Optional<RiskLevel> level, UnaryOperator<String> texts) {
        return level.map(known -> known.name().isEmpty() ? texts.apply("aims.risk.level." + known.key()) : known.name())
                .orElseGet(() -> texts.apply("aims.risk.level.none"));
    }

    /**
     * What people call a level of which only the key is kept, as of a model before: the name of the built-in one, else the key, which was
     * made from the name.
     *
     * @param key empty for not rated
     */
    public static String nameOf(String key, UnaryOperator<String> texts) {
        return key.isEmpty() || RiskModel.DEFAULT.level(key).isPresent()
                ? name(RiskModel.DEFAULT.level(key), texts)
                : key;
    }

    /** The style class that colours a level. */
    public static String style(Optional<RiskLevel> level) {
        return "aims-level-" + level.map(known -> known.tone().key()).orElse("none");
    }
}
