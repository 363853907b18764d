package org.aimsforjira.treatment.plan.domain;

/**
 * One thing that differs between two states of a plan.
 *
 * @param kind what
 * @param before the value that was, as it is stored: a key, a date, a user key, the text of an added option; empty for none
 * @param now the value that is
 * @param days by how many days a due date moved, more than 0 for later; 0 for every other kind
 */
public record PlanChange(Kind kind, String before, String now, long days) {

    /** What can differ. */
    public enum Kind {
        /** The risk is new. */
        RISK_ADDED("risk-added", true),
        /** The risk was deleted, or is no risk of this register any more. */
        RISK_REMOVED("risk-removed", true),
        /** Another treatment option. */
        OPTION("option", true),
        /** Another inherent level. */
        LEVEL("level", true),
        /** Other controls selected on the risk. */
        RISK_CONTROLS("risk-controls", true),
        /** The issue treats the risk now. */
        ADDED("added", false),
        /** The issue treats the risk no longer. */
        REMOVED("removed", false),
        /** Closed without having been carried out. */
        DROPPED("dropped", false),
        /** It was closed and is open again. */
        REOPENED("reopened", false),
        /** Done. */
        DONE("done", false),
        /** Begun, or put back to the beginning. */
        PROGRESS("progress", false),
        /** Due on another day, or on none, or on one where there was none. */
        DUE("due", false),
        /** Somebody else is at it. */
        ASSIGNEE("assignee", false),
        /** In another project. */
        PROJECT("project", false),
        /** It implements other controls. */
        CONTROLS("controls", false);

        private final String key;
        private final boolean ofRisk;

        Kind(String key, boolean ofRisk) {
            this.key = key;
            this.ofRisk = ofRisk;
        }

        /** The name in REST, and the last part of its text key. */
        public String key() {
            return key;
        }

        /** Whether it is about the risk itself and not about a treatment. */
        public boolean isOfRisk() {
            return ofRisk;
        }
    }

    static PlanChange of(Kind kind, String before, String now) {
        return new PlanChange(kind, before, now, 0);
    }
}
