package org.aimsforjira.treatment.plan.domain;

import org.aimsforjira.shared.Sha256;

/**
 * A part of an approved plan: some risks next to each other by id.
 *
 * @param mark which risks
 * @param content the risks as canonical JSON; at most {@value PlanParts#MOST} bytes
 */
public record PlanPart(PartMark mark, String content) {

    /** Whether the content is the one that was hashed. */
    boolean isConsistent() {
        return Sha256.of(content).equals(mark.hash());
    }
}
