package org.aimsforjira.soa.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many controls are in each state; they add up to all controls of the catalogue.
 *
 * @param counts every state, those without a control with 0
 */
public record StateTotals(Map<ControlState, Integer> counts) {

    public StateTotals {
        Map<ControlState, Integer> all = new EnumMap<>(ControlState.class);
        for (ControlState state : ControlState.values()) {
            all.put(state, counts.getOrDefault(state, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    /** Counts the states, one for each control. */
    public static StateTotals of(Collection<ControlState> states) {
        Map<ControlState, Integer> counts = new EnumMap<>(ControlState.class);
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return new StateTotals(counts);
    }

    public int of(ControlState state) {
        return counts.getOrDefault(state, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The controls that operate: what coverage counts. */
    public int operating() {
        return of(ControlState.OPERATING);
    }

    /** The included and the undecided controls: what coverage measures against (DESIGN.md, principle 5). */
    public int toCover() {
        return all() - of(ControlState.EXCLUDED);
    }

    /** Operating controls by included and undecided ones, in whole percent, rounded down; 0 where everything is excluded. */
    public int coveragePercent() {
        return toCover() == 0 ? 0 : operating() * 100 / toCover();
    }
}
