package org.aimsforjira.inventory.domain;

/**
 * What the AIMS needs to know of every AI system before anything else can be judged: what it is for (ISO/IEC 42001, A.9.4), which
 * roles the organization has towards it (4.1), how much is at stake (tier and regulatory class are our own fields for it), who
 * answers for it (A.3.2) and when it is looked at again (8.2, planned intervals).
 */
public enum SystemFact {
    PURPOSE("purpose"),
    ROLE("role"),
    TIER("tier"),
    REGULATORY_CLASS("regulatory-class"),
    OWNER("owner"),
    NEXT_REVIEW("next-review");

    private final String key;

    SystemFact(String key) {
        this.key = key;
    }

    /** The last part of its text key. */
    public String key() {
        return key;
    }
}
