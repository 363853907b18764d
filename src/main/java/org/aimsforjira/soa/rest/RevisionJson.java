package org.aimsforjira.soa.rest;

import java.util.List;

/** One save in the history of a statement, with what it changed. */
public final class RevisionJson {
    public final int version;
    public final SavedJson saved;
    public final String decision;
    public final List<String> reasons;
    public final String justification;
    /** What differs from the version before: any of {@code DECISION}, {@code REASONS}, {@code JUSTIFICATION}. */
    public final List<String> changed;
    /** The decision of the version before; {@code UNDECIDED} before the first. */
    public final String decisionBefore;

    public final List<String> reasonsAdded;
    public final List<String> reasonsRemoved;
    public final String justificationBefore;

    RevisionJson(
            int version,
            SavedJson saved,
            String decision,
            List<String> reasons,
            String justification,
            List<String> changed,
            String decisionBefore,
            List<String> reasonsAdded,
            List<String> reasonsRemoved,
            String justificationBefore) {
        this.version = version;
        this.saved = saved;
        this.decision = decision;
        this.reasons = reasons;
        this.justification = justification;
        this.changed = changed;
        this.decisionBefore = decisionBefore;
        this.reasonsAdded = reasonsAdded;
        this.reasonsRemoved = reasonsRemoved;
        this.justificationBefore = justificationBefore;
    }
}
