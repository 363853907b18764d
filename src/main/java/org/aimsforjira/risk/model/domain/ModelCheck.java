package org.aimsforjira.risk.model.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.risk.domain.RiskModel;

/**
 * The health check of a risk model: total, monotone in both axes, no unreachable level, appetite consistent. What has no error turns into
 * a model. ISO/IEC 42001, 6.1.2 asks for consistent, valid and comparable results; the rules are ours.
 */
public final class ModelCheck {

    /** Characters of a name: with its number and a blank it is an option of Jira, which may have 255. */
    public static final int MAX_NAME = 250;

    /** Characters of a meaning. */
    public static final int MAX_MEANING = 2_000;

    public static final int MAX_LEVELS = 10;

    private ModelCheck() {}

    /**
     * What the draft may refer to.
     *
     * @param before the model in force, of which the draft keeps steps
     * @param kinds the keys of the kinds of consequence with their texts
     * @param roles the project roles of Jira, name by id
     */
    public record Known(RiskModel before, Map<String, String> kinds, Map<Long, String> roles) {
        public Known {
            kinds = Map.copyOf(kinds);
            roles = Map.copyOf(roles);
        }
    }

    /** All findings, in the order of the page: scales, levels, matrix, criteria. None for a model that is whole. */
    public static List<Finding> findings(ModelDraft draft, Known known) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ScaleCheck.findings(
                "likelihood", draft.likelihoods(), known.before().likelihoods()));
        findings.addAll(ScaleCheck.findings(
                "severity", draft.severities(), known.before().severities()));
        findings.addAll(LevelCheck.findings(draft));
        findings.addAll(MatrixCheck.findings(draft));
        findings.addAll(CriteriaCheck.findings(draft, known));
        return findings;
    }

    public static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** What a level is called in a finding. */
    static String word(ModelDraft draft, String key) {
        return draft.levels().stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .map(level -> level.name().isEmpty() ? nameless(key) : level.name())
                .orElse(key);
    }

    private static String nameless(String key) {
        return isBuiltIn(key) ? "aims.risk.level." + key : key;
    }

    /** Whether our texts name the level. */
    static boolean isBuiltIn(String key) {
        return Set.of("low", "medium", "high", "critical").contains(key);
    }
}
