package org.aimsforjira.risk.acceptance.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.shared.UserKey;

/**
 * Who had a hand in the ratings of a risk as they stand: whoever made the assessment that brought them, and whoever assessed since.
 * Otherwise a word by somebody else would let an assessor accept the own rating (segregation of duties, ISO/IEC 42001, 6.1.3). An
 * assessment that was found, whose author nobody knows, counts for nobody.
 */
public final class Assessors {

    /** The number of the newest assessment that each of them made. */
    private final Map<UserKey, Integer> newest;

    private final boolean known;

    private Assessors(Map<UserKey, Integer> newest, boolean known) {
        this.newest = Map.copyOf(newest);
        this.known = known;
    }

    /** @param newestFirst the newest assessments of the risk, as many as were read */
    public static Assessors of(List<Assessment> newestFirst) {
        Map<UserKey, Integer> hands = new HashMap<>();
        boolean inherent = true;
        boolean residual = true;
        for (Assessment one : newestFirst) {
            Assessment standing = newestFirst.get(0);
            boolean sameModel = one.modelVersion().equals(standing.modelVersion());
            inherent = inherent && sameModel && one.inherent().equals(standing.inherent());
            residual = residual && sameModel && one.residual().equals(standing.residual());
            if (!inherent && !residual) {
                return new Assessors(hands, true);
            }
            if (one.origin() != Origin.FOUND) {
                hands.putIfAbsent(one.by(), one.number());
            }
        }
        return new Assessors(hands, false);
    }

    /** Whether older assessments have nothing to add: the ratings as they stand are newer than the oldest that was read. */
    public boolean isKnown() {
        return known;
    }

    /** The number of the newest of those assessments that this person made; empty for none. */
    public Optional<Integer> by(UserKey person) {
        return Optional.ofNullable(newest.get(person));
    }
}
