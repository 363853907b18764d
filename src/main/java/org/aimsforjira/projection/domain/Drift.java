package org.aimsforjira.projection.domain;

/**
 * How much of a projection differed from Jira and was put right, by sort.
 *
 * @param risks risks whose controls differed
 * @param treatments treatments whose risks, controls or progress differed
 * @param evidence issues whose part as evidence differed
 * @param controls controls whose counts or evidence differed, be it because of the others
 */
public record Drift(int risks, int treatments, int evidence, int controls) {

    public static final Drift NONE = new Drift(0, 0, 0, 0);

    public int all() {
        return risks + treatments + evidence + controls;
    }

    public Drift plus(Drift other) {
        return new Drift(
                risks + other.risks,
                treatments + other.treatments,
                evidence + other.evidence,
                controls + other.controls);
    }
}
