package org.aimsforjira.inventory.importing.domain;

/**
 * A proposed mapping. The person decides; nothing is imported by a proposal alone.
 *
 * @param mapping the mapping, without choices
 * @param basis what it rests on
 * @param basisName the known inventory or the earlier file; empty for headings
 */
public record Proposal(ImportMapping mapping, Basis basis, String basisName) {
    /** What a proposal rests on. */
    public enum Basis {
        /** The mapping that was used last for a file with the same headings in this AIMS. */
        EARLIER_IMPORT,
        /** A published inventory that we know. */
        KNOWN_FILE,
        /** Words in the headings. */
        HEADINGS
    }
}
