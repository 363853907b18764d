package org.aimsforjira.risk.acceptance.domain;

import java.util.Optional;
import java.util.Set;

/**
 * An accepted risk today.
 *
 * @param place where it is
 * @param facts what is known of it; present if it is {@link Place#HERE}. While its residual is not rated, likelihood and severity are 0
 *     and the level is empty
 * @param deleted the ids of those former treatments whose issues are gone
 * @param archived the ids of those former treatments whose issues or projects are archived
 */
public record RiskNow(Place place, Optional<RiskFacts> facts, Set<Long> deleted, Set<Long> archived) {

    public static final RiskNow ELSEWHERE = new RiskNow(Place.ELSEWHERE, Optional.empty(), Set.of(), Set.of());
    public static final RiskNow GONE = new RiskNow(Place.GONE, Optional.empty(), Set.of(), Set.of());

    public RiskNow {
        deleted = Set.copyOf(deleted);
        archived = Set.copyOf(archived);
    }

    public static RiskNow here(RiskFacts facts, Set<Long> deleted, Set<Long> archived) {
        return new RiskNow(Place.HERE, Optional.of(facts), deleted, archived);
    }

    /** Where a risk can be. */
    public enum Place {
        /** In the AIMS in which it was accepted. */
        HERE,
        /** In another AIMS, in none, or no risk any more. */
        ELSEWHERE,
        /** Deleted. */
        GONE
    }
}
