package org.aimsforjira.inventory.domain;

import java.util.Arrays;
import java.util.List;

/**
 * An AI system with its long texts.
 *
 * @param system what the inventory list shows
 * @param projectId the project of its issue
 * @param purpose what it is for; empty for none
 * @param dataSources where its data come from; empty for none
 * @param supplier who supplies it; empty for none
 * @param externalId its id in the file that brought it, or in another tool; empty for none
 */
public record AiSystemDetails(
        AiSystem system, long projectId, String purpose, String dataSources, String supplier, String externalId) {

    /** The facts that nobody has entered yet, in their order. */
    public List<SystemFact> missing() {
        return Arrays.stream(SystemFact.values()).filter(this::lacks).toList();
    }

    private boolean lacks(SystemFact fact) {
        return switch (fact) {
            case PURPOSE -> purpose.isBlank();
            case ROLE -> system.roles().isEmpty();
            case TIER -> system.tier().isEmpty();
            case REGULATORY_CLASS -> system.regulatoryClass().isEmpty();
            case OWNER -> system.owner().isEmpty();
            case NEXT_REVIEW -> system.nextReview().isEmpty();
        };
    }
}
