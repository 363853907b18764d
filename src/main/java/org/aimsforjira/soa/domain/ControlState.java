package org.aimsforjira.soa.domain;

import org.aimsforjira.evidence.domain.EvidenceVerdict;

/**
 * Where a control stands: the nine states of DESIGN.md, principle 5. Derived from the decision, the work and its evidence; nobody sets
 * it.
 */
public enum ControlState {
    /** Nobody has decided whether the control is part of the AIMS. */
    UNDECIDED("undecided"),
    /** The control is left out. */
    EXCLUDED("excluded"),
    /** Included, and no issue treats a risk by it; or every such issue was dropped. */
    NO_WORK_DEFINED("no-work-defined"),
    /** There is work, and none of it has begun. */
    PLANNED("planned"),
    /** Some of the work has begun, and not all of it is done. */
    IN_PROGRESS("in-progress"),
    /** All work is done, and nothing shows that the control works. */
    DONE_WITHOUT_EVIDENCE("done-without-evidence"),
    /** All work is done, and fresh evidence shows that the control works. */
    OPERATING("operating"),
    /** All work is done, and the evidence is too old or too little. */
    STALE("stale"),
    /** All work is done, and the newest evidence says that the control does not work. */
    FAILED("failed");

    private final String key;

    ControlState(String key) {
        this.key = key;
    }

    /** The last part of its text key and style class. */
    public String key() {
        return key;
    }

    /**
     * The nine-state rule. The decision comes first, then the work, and evidence counts only when all work that was not dropped is
     * done: a control that is still being built is not operating, whatever was proven before (ADR 023).
     *
     * @param decision what the AIMS says about the control
     * @param work the issues that implement it, by progress
     * @param evidence what its evidence says today
     */
    public static ControlState of(Decision decision, Work work, EvidenceVerdict evidence) {
        return switch (decision) {
            case UNDECIDED -> UNDECIDED;
            case EXCLUDED -> EXCLUDED;
            case INCLUDED -> ofIncluded(work, evidence);
        };
    }

    private static ControlState ofIncluded(Work work, EvidenceVerdict evidence) {
        if (work.defined() == 0) {
            return NO_WORK_DEFINED;
        }
        if (work.done() < work.defined()) {
            return work.todo() == work.defined() ? PLANNED : IN_PROGRESS;
        }
        return switch (evidence) {
            case NONE -> DONE_WITHOUT_EVIDENCE;
            case FRESH -> OPERATING;
            case STALE -> STALE;
            case FAILED -> FAILED;
        };
    }
}
