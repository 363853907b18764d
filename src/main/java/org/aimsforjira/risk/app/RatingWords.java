package org.aimsforjira.risk.app;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;

/** How ratings and levels stand in the audit trail. */
public final class RatingWords {

    private static final String NONE = "";

    private RatingWords() {}

    /** What was said, without what was not. */
    public static Map<String, Object> details(Rating rating) {
        Map<String, Object> details = new HashMap<>();
        rating.likelihood().ifPresent(step -> details.put("likelihood", Integer.toString(step)));
        rating.severity().ifPresent(step -> details.put("severity", Integer.toString(step)));
        rating.confidence().ifPresent(confidence -> details.put("confidence", words(confidence)));
        return details;
    }

    /** What differs. */
    public static Map<String, Object> changes(Rating before, Rating after) {
        Map<String, Object> all = new HashMap<>();
        Map<String, Object> old = details(before);
        Map<String, Object> now = details(after);
        for (String name : new String[] {"likelihood", "severity", "confidence"}) {
            Object was = old.getOrDefault(name, NONE);
            Object is = now.getOrDefault(name, NONE);
            if (!was.equals(is)) {
                all.put(name, changed(was, is));
            }
        }
        return all;
    }

    /** A change in the form in which the audit trail keeps it, so that it survives in a stored note. */
    public static Map<String, Object> changed(Object before, Object after) {
        return Map.of("before", before, "after", after);
    }

    /**
     * The name of a level; a word that our texts translate where the model leaves it to them; the key where the model does not know it.
     *
     * @param key the key of the level; empty for none
     * @param model the model that gave it; empty where it is gone
     */
    public static String level(Optional<String> key, Optional<RiskModel> model) {
        return key.map(known -> model.flatMap(of -> of.level(known))
                        .map(level ->
                                level.name().isEmpty() ? "LEVEL_" + level.key().toUpperCase(Locale.ROOT) : level.name())
                        .orElse(known))
                .orElse("");
    }

    private static String words(Confidence confidence) {
        return "CONFIDENCE_" + confidence.key().toUpperCase(Locale.ROOT);
    }
}
