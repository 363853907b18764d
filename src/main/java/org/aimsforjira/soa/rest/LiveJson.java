package org.aimsforjira.soa.rest;

import org.jspecify.annotations.Nullable;

/** Where a control stands, from the work in Jira; the same for everyone who may view the AIMS. */
public final class LiveJson {
    /**
     * {@code UNDECIDED}, {@code EXCLUDED}, {@code NO_WORK_DEFINED}, {@code PLANNED}, {@code IN_PROGRESS}, {@code DONE_WITHOUT_EVIDENCE},
     * {@code OPERATING}, {@code STALE} or {@code FAILED}.
     */
    public final String state;
    /** The same in the reader's language. */
    public final String stateText;
    /** How many risks of the register need the control. */
    public final int risks;
    /** Whether any does: a reason that is computed, also while nobody has decided. */
    public final boolean neededByRisks;
    /** Whether it is excluded and needed by risks. */
    public final boolean contradiction;

    public final WorkJson work;
    public final EvidenceJson evidence;
    /** Queries that find exactly what was counted, for somebody who may see all of it. */
    public final JqlJson jql;
    /** When the work was looked at last, ISO 8601 in UTC; null when nothing has ever mentioned the control. */
    public final @Nullable String asOf;
    /** The same in the reader's language and the zone of the AIMS. */
    public final @Nullable String asOfText;

    LiveJson(
            String state,
            String stateText,
            int risks,
            boolean contradiction,
            WorkJson work,
            EvidenceJson evidence,
            JqlJson jql,
            @Nullable String asOf,
            @Nullable String asOfText) {
        this.state = state;
        this.stateText = stateText;
        this.risks = risks;
        this.neededByRisks = risks > 0;
        this.contradiction = contradiction;
        this.work = work;
        this.evidence = evidence;
        this.jql = jql;
        this.asOf = asOf;
        this.asOfText = asOfText;
    }

    /** The issues that implement the control, each once. */
    public static final class WorkJson {
        public final int todo;
        public final int doing;
        public final int done;
        /** Closed without having been carried out. */
        public final int dropped;

        public final int all;

        WorkJson(int todo, int doing, int done, int dropped, int all) {
            this.todo = todo;
            this.doing = doing;
            this.done = done;
            this.dropped = dropped;
            this.all = all;
        }
    }

    /** What the evidence of the control comes to. */
    public static final class EvidenceJson {
        /** {@code NONE}, {@code FRESH}, {@code STALE} or {@code FAILED}, today. */
        public final String verdict;
        /** How many issues the rule finds. */
        public final int found;
        /** How many of them count and pass. */
        public final int passes;
        /** The day of the newest one that counts, ISO 8601 in the zone of the AIMS; null for none. */
        public final @Nullable String newest;

        public final boolean newestFails;

        EvidenceJson(String verdict, int found, int passes, @Nullable String newest, boolean newestFails) {
            this.verdict = verdict;
            this.found = found;
            this.passes = passes;
            this.newest = newest;
            this.newestFails = newestFails;
        }
    }

    /** Null where set-up has lost a piece that the query needs. */
    public static final class JqlJson {
        public final @Nullable String risks;
        public final @Nullable String work;
        public final @Nullable String evidence;

        JqlJson(@Nullable String risks, @Nullable String work, @Nullable String evidence) {
            this.risks = risks;
            this.work = work;
            this.evidence = evidence;
        }
    }
}
