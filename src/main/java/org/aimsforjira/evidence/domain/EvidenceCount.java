package org.aimsforjira.evidence.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether one issue counts as evidence on a day, and for how long.
 *
 * @param kind whether and how
 * @param from the day from which it counts; empty when it has none
 * @param freshUntil the last day on which it is fresh; empty for a failure, which does not wear off (ADR 023), and for what does not
 *     count
 */
public record EvidenceCount(Kind kind, Optional<LocalDate> from, Optional<LocalDate> freshUntil) {

    /** Whether an issue counts, and how. */
    public enum Kind {
        /** Its status is not done yet. */
        NOT_DONE("not-done"),
        /** It was closed without having been carried out. */
        NOT_CARRIED_OUT("not-carried-out"),
        /** It is done, and nobody can say since when. */
        NO_DATE("no-date"),
        /** Its day is still to come. */
        NOT_YET("not-yet"),
        /** It shows that the controls work. */
        FRESH("fresh"),
        /** It showed once that the controls work. */
        STALE("stale"),
        /** It shows that the controls do not work. */
        FAILED("failed");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The last part of its text key. */
        public String key() {
            return key;
        }
    }

    /**
     * Looks at one issue on a day.
     *
     * @param done whether its status is done
     * @param today the day in the time zone of the AIMS
     */
    public static EvidenceCount of(EvidenceItem item, boolean done, EvidenceRule rule, LocalDate today) {
        Optional<LocalDate> from = item.effective();
        if (!done) {
            return new EvidenceCount(Kind.NOT_DONE, Optional.empty(), Optional.empty());
        }
        if (!item.carriedOut()) {
            return new EvidenceCount(Kind.NOT_CARRIED_OUT, from, Optional.empty());
        }
        if (from.isEmpty()) {
            return new EvidenceCount(Kind.NO_DATE, from, Optional.empty());
        }
        if (!item.countsOn(today)) {
            return new EvidenceCount(Kind.NOT_YET, from, Optional.empty());
        }
        if (item.fails()) {
            return new EvidenceCount(Kind.FAILED, from, Optional.empty());
        }
        LocalDate last = from.get().plusDays(rule.windowDays());
        return new EvidenceCount(today.isAfter(last) ? Kind.STALE : Kind.FRESH, from, Optional.of(last));
    }
}
