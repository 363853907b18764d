package org.aimsforjira.evidence.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * One issue that the evidence rule of a control found.
 *
 * @param issueId Jira's id of the issue
 * @param effective the day from which it counts, in the time zone of the AIMS; empty when the issue has none
 * @param carriedOut false when it was closed as not carried out: such an issue proves nothing, for or against
 * @param fails whether it says that the control does not work
 */
public record EvidenceItem(long issueId, Optional<LocalDate> effective, boolean carriedOut, boolean fails) {

    /**
     * An issue that the rule found, seen from an AIMS.
     *
     * @param resolved when it was resolved; empty when it was not
     * @param zone the time zone of the AIMS
     * @param resolution the id of its resolution; empty for none
     * @param notCarriedOut the ids of the resolutions that mean "not carried out" in the AIMS
     * @param labels its labels; Jira's search does not tell capitals from small letters, so neither does the rule
     */
    public static EvidenceItem of(
            long issueId,
            Optional<Instant> resolved,
            ZoneId zone,
            Optional<String> resolution,
            Set<String> notCarriedOut,
            Collection<String> labels,
            EvidenceRule rule) {
        return new EvidenceItem(
                issueId,
                resolved.map(instant -> LocalDate.ofInstant(instant, zone)),
                resolution.filter(notCarriedOut::contains).isEmpty(),
                labels.stream().anyMatch(rule.failingLabel()::equalsIgnoreCase));
    }

    /** Whether it counts on this day: carried out, with a date, and not with one still to come. */
    public boolean countsOn(LocalDate today) {
        return carriedOut && effective.filter(day -> !day.isAfter(today)).isPresent();
    }
}
