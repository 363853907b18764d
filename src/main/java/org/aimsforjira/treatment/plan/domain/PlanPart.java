package org.aimsforjira.treatment.plan.domain;

import org.aimsforjira.shared.Sha256;

/**
 * A part of an approved plan: some risks next to each other by id.
 *
 * @param place from 0
 * @param firstRisk the id of its first risk
 * @param lastRisk the id of its last risk
 * @param content the risks as canonical JSON; at most {@value PlanParts#MOST} bytes
 * @param hash SHA-256 of the content
 */
public record PlanPart(int place, long firstRisk, long lastRisk, String content, String hash) {

    static PlanPart of(int place, long firstRisk, long lastRisk, String content) {
        return new PlanPart(place, firstRisk, lastRisk, content, Sha256.of(content));
    }

    /** Whether the content is the one that was hashed. */
    public boolean isConsistent() {
        return Sha256.of(content).equals(hash);
    }
}
