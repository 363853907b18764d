package org.aimsforjira.soa.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What differs between two positions on the same control.
 *
 * @param before the one
 * @param after the other
 */
public record PositionChange(Position before, Position after) {

    /** The parts of a position. */
    public enum Part {
        DECISION,
        REASONS,
        JUSTIFICATION
    }

    /** The parts that differ, in their order; empty when the positions are equal. */
    public Set<Part> parts() {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        if (before.decision() != after.decision()) {
            parts.add(Part.DECISION);
        }
        if (!before.reasons().equals(after.reasons())) {
            parts.add(Part.REASONS);
        }
        if (!before.justification().equals(after.justification())) {
            parts.add(Part.JUSTIFICATION);
        }
        return Collections.unmodifiableSet(parts);
    }

    public boolean isNone() {
        return before.equals(after);
    }

    /** The reasons that only the other one has. */
    public Set<Reason> reasonsAdded() {
        return without(after.reasons(), before.reasons());
    }

    /** The reasons that only the one has. */
    public Set<Reason> reasonsRemoved() {
        return without(before.reasons(), after.reasons());
    }

    private static Set<Reason> without(Set<Reason> all, Set<Reason> some) {
        EnumSet<Reason> rest = EnumSet.noneOf(Reason.class);
        rest.addAll(all);
        rest.removeAll(some);
        return Collections.unmodifiableSet(rest);
    }
}
