package org.aimsforjira.soa.domain;

/**
 * Why a control is included, as a person recorded it (ISO/IEC 42001, 6.1.3: the results of the risk assessment, and what comes from
 * outside: 4.1, 4.2). Reasons are reasons for inclusion only; an exclusion is justified in words.
 */
public enum Reason {
    /** The risk assessment calls for it. */
    RISK("risk", true),
    /** A law or an authority demands it. */
    LEGAL("legal", true),
    /** A contract demands it. */
    CONTRACT("contract", true),
    /** Customers, users, people concerned or others with a stake expect it. */
    INTERESTED_PARTY("interested-party", true),
    /**
     * The organization follows good practice. It points to nothing that an auditor could look up, so it does not stand alone: it
     * needs a justification in words (ADR 020).
     */
    BEST_PRACTICE("best-practice", false);

    private final String key;
    private final boolean sufficient;

    Reason(String key, boolean sufficient) {
        this.key = key;
        this.sufficient = sufficient;
    }

    /** The last part of its text key. */
    public String key() {
        return key;
    }

    /** Whether this reason justifies an inclusion without a text beside it. */
    public boolean isSufficient() {
        return sufficient;
    }
}
