package org.aimsforjira.risk.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an organization has decided about its risks before it looks at one (ISO/IEC 42001, 6.1.2 a and 6.1.3: criteria for assessment and
 * acceptance). Levels are named by their keys.
 *
 * @param appetite what may happen with a risk of each level; total over the levels of the model
 * @param stricter for kinds of consequence, levels that the organization bears less of than otherwise: by the key of the option of <em>AI
 *     consequence kind</em>, then by level
 * @param layered the levels at which controls of two kinds must operate. Our rule, not the standard's
 * @param approvers the id of the project role of Jira whose members accept risks of a level, besides holding <em>Approve AIMS</em>; no
 *     role for a level that everybody with that permission may accept
 * @param assessorMayAccept whether somebody may accept a risk that they assessed last
 */
public record RiskCriteria(
        Map<String, Stance> appetite,
        Map<String, Map<String, Stance>> stricter,
        Set<String> layered,
        Map<String, Long> approvers,
        boolean assessorMayAccept) {
    public RiskCriteria {
        appetite = Map.copyOf(appetite);
        stricter = Map.copyOf(stricter);
        layered = Set.copyOf(layered);
        approvers = Map.copyOf(approvers);
    }

    /** What may happen with a risk of a level. From the mildest. */
    public enum Stance {
        /** Within appetite: it may stay as it is. */
        ACCEPTABLE,
        /** Above appetite: it may stay if somebody accepts it. */
        TOLERABLE,
        /** Must be treated; nobody can accept it. */
        UNACCEPTABLE;

        /** The last part of its text key and its name in data. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What may happen with a risk of this level and these consequences: the strictest of what applies.
     *
     * @param kinds the keys of its kinds of consequence
     * @throws IllegalArgumentException for a level that the model does not have
     */
    public Stance stance(RiskLevel level, Set<String> kinds) {
        Stance usual = Optional.ofNullable(appetite.get(level.key()))
                .orElseThrow(() -> new IllegalArgumentException("No appetite for the level " + level.key()));
        return kinds.stream()
                .flatMap(kind -> Optional.ofNullable(
                        stricter.getOrDefault(kind, Map.of()).get(level.key()))
                        .stream())
                .filter(stance -> stance.compareTo(usual) > 0)
                .max(Stance::compareTo)
                .orElse(usual);
    }

    /** Whether controls of two kinds must operate at this level. */
    public boolean needsLayers(RiskLevel level) {
        return layered.contains(level.key());
    }

    /** The project role whose members accept risks of this level. */
    public Optional<Long> approverRole(RiskLevel level) {
        return Optional.ofNullable(approvers.get(level.key()));
    }
}
