package org.aimsforjira.soa.domain;

/**
 * Whether a control is part of the AIMS. A person decides; nothing computes it (DESIGN.md, principle 8). ISO/IEC 42001, 6.1.3 asks
 * for an answer for every control of Annex A, so "not yet" is shown as such and never counted as a no.
 */
public enum Decision {
    /** Nobody has said yes or no. A text may stand here as a note. */
    UNDECIDED("undecided"),
    /** The control is part of the AIMS. */
    INCLUDED("included"),
    /** The control is left out, and the justification says why. */
    EXCLUDED("excluded");

    private final String key;

    Decision(String key) {
        this.key = key;
    }

    /** The last part of its text key and style class. */
    public String key() {
        return key;
    }
}
