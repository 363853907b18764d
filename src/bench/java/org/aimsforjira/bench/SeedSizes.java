package org.aimsforjira.bench;

/**
 * How much a {@link Seeder} writes.
 *
 * @param systems AI systems in the register, at least one
 * @param risks AI risks in the register, spread over the systems
 * @param treatments tickets of delivery projects, each of which treats a risk; none without risks
 * @param evidence finished tickets of delivery projects that are evidence for a control
 * @param others ordinary tickets of delivery projects that have nothing to do with AI
 */
public record SeedSizes(int systems, int risks, int treatments, int evidence, int others) {
    /**
     * @throws IllegalArgumentException for a negative number, no system, or treatments without a risk
     */
    public SeedSizes {
        if (systems < 1 || risks < 0 || treatments < 0 || evidence < 0 || others < 0) {
            throw new IllegalArgumentException("Sizes are not negative, and there is at least one AI system");
        }
        if (treatments > 0 && risks == 0) {
            throw new IllegalArgumentException("Treatments need a risk");
        }
    }

    /** How many issues that is. */
    public int issues() {
        return systems + risks + treatments + evidence + others;
    }
}
