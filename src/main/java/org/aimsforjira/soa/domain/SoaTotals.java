package org.aimsforjira.soa.domain;

import java.util.Collection;

/**
 * How many controls are decided, and how. The three always add up to all controls of the catalogue: what nobody decided is shown
 * apart and never hidden in another number (DESIGN.md, principle 5).
 *
 * @param included controls that are part of the AIMS
 * @param excluded controls left out with a justification
 * @param undecided controls that still need a decision
 */
public record SoaTotals(int included, int excluded, int undecided) {

    public SoaTotals {
        if (included < 0 || excluded < 0 || undecided < 0) {
            throw new IllegalArgumentException(included + ", " + excluded + ", " + undecided);
        }
    }

    /** Counts the decisions, one for each control. */
    public static SoaTotals of(Collection<Decision> decisions) {
        return new SoaTotals(
                count(decisions, Decision.INCLUDED),
                count(decisions, Decision.EXCLUDED),
                count(decisions, Decision.UNDECIDED));
    }

    public int all() {
        return included + excluded + undecided;
    }

    public int decided() {
        return included + excluded;
    }

    private static int count(Collection<Decision> decisions, Decision wanted) {
        return (int) decisions.stream().filter(wanted::equals).count();
    }
}
