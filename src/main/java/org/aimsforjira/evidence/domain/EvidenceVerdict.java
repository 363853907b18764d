package org.aimsforjira.evidence.domain;

/** What the evidence of a control says on a day. */
public enum EvidenceVerdict {
    /** Nothing that counts. Not the same as a no (DESIGN.md, principle 5). */
    NONE("none"),
    /** Enough fresh passes, and the newest one is no failure. */
    FRESH("fresh"),
    /** There were passes, and too few of them are fresh. */
    STALE("stale"),
    /** The newest one that counts says that the control does not work. */
    FAILED("failed");

    private final String key;

    EvidenceVerdict(String key) {
        this.key = key;
    }

    /** The last part of its text key. */
    public String key() {
        return key;
    }
}
