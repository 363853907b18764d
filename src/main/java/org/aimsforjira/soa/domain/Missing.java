package org.aimsforjira.soa.domain;

/** What a control lacks on its way to <em>operating</em>: the next step, not all of them. */
public enum Missing {
    /** Somebody has to decide whether the control is part of the AIMS. */
    DECISION("decision"),
    /** No issue implements it. */
    WORK("work"),
    /** There is work, and none of it has begun. */
    BEGINNING("beginning"),
    /** Some of the work is not done. */
    END("end"),
    /** Nothing shows that it works. */
    EVIDENCE("evidence"),
    /** What showed that it works is too old, or too little. */
    FRESH_EVIDENCE("fresh-evidence"),
    /** The newest evidence says that it does not work. */
    PASS("pass"),
    /** Nothing: it operates, or is excluded. */
    NOTHING("nothing");

    private final String key;

    Missing(String key) {
        this.key = key;
    }

    /** The last part of its text key. */
    public String key() {
        return key;
    }

    /** What a control in this state lacks. */
    public static Missing of(ControlState state) {
        return switch (state) {
            case UNDECIDED -> DECISION;
            case NO_WORK_DEFINED -> WORK;
            case PLANNED -> BEGINNING;
            case IN_PROGRESS -> END;
            case DONE_WITHOUT_EVIDENCE -> EVIDENCE;
            case STALE -> FRESH_EVIDENCE;
            case FAILED -> PASS;
            case EXCLUDED, OPERATING -> NOTHING;
        };
    }
}
