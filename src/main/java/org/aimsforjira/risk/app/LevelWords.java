package org.aimsforjira.risk.app;

import java.util.List;
import org.aimsforjira.risk.domain.InherentLevel;

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
}
