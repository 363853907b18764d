package org.aimsforjira.risk.acceptance.domain;

import java.util.Optional;
import java.util.Set;

/**
 * An accepted risk today.
 *
 * @param place where it is
 * @param facts what is known of it; present if it is {@link Place#HERE}. While its residual is not rated, likelihood and severity are 0
 *     and the level is empty
 * @param then the frozen facts with their ratings in the steps of the model in force, in which {@code facts} are; present with them
 * @param deleted the ids of those former treatments whose issues are gone
 * @param archived the ids of those former treatments whose issues or projects are archived
 */
public record RiskNow(
        Place place, Optional<RiskFacts> facts, Optional<RiskFacts> then, Set<Long> deleted, Set<Long> archived) {

    public static final RiskNow ELSEWHERE = nowhere(Place.ELSEWHERE);
    public static final RiskNow GONE = nowhere(Place.GONE);

    public RiskNow {
        deleted = Set.copyOf(deleted);
        archived = Set.copyOf(archived);
    }

    private static RiskNow nowhere(Place place) {
        return new RiskNow(place, Optional.empty(), Optional.empty(), Set.of(), Set.of());
    }

    public static RiskNow here(RiskFacts facts, RiskFacts then, Set<Long> deleted, Set<Long> archived) {
        return new RiskNow(Place.HERE, Optional.of(facts), Optional.of(then), deleted, archived);
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
