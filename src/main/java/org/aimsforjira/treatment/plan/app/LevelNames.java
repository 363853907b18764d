package org.aimsforjira.treatment.plan.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.treatment.plan.domain.PlanChange;
import org.aimsforjira.treatment.plan.domain.PlanChange.Kind;

/**
 * The levels that the models of an AIMS have or had, since frozen text keeps the keys of levels only.
 *
 * @param byKey of two levels with one key, that of the newer model
 */
public record LevelNames(Map<String, RiskLevel> byKey) {
    public static final LevelNames NONE = new LevelNames(Map.of());

    public LevelNames {
        byKey = Map.copyOf(byKey);
    }

    /**
     * @param newestFirst the levels of each model
     */
    static LevelNames of(List<List<RiskLevel>> newestFirst) {
        Map<String, RiskLevel> byKey = new HashMap<>();
        newestFirst.forEach(levels -> levels.forEach(level -> byKey.putIfAbsent(level.key(), level)));
        return new LevelNames(byKey);
    }

    /** The level with this key; empty where no model of the AIMS has it, so that it is one of the built-in model or unknown. */
    public Optional<RiskLevel> level(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a change of level is among them, so that names are worth a query. */
    static boolean areNeeded(List<PlanChange> changes) {
        return changes.stream().anyMatch(change -> change.kind() == Kind.LEVEL);
    }
}
