package org.aimsforjira.evidence.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One issue that the evidence rule of a control found.
 *
 * @param issueId Jira's id of the issue
 * @param effective the day from which it counts, in the time zone of the AIMS; empty when the issue has none
 * @param carriedOut false when it was closed as not carried out: such an issue proves nothing, for or against
 * @param fails whether it says that the control does not work
 */
public record EvidenceItem(long issueId, Optional<LocalDate> effective, boolean carriedOut, boolean fails) {

    /** Whether it counts on this day: carried out, with a date, and not with one still to come. */
    public boolean countsOn(LocalDate today) {
        return carriedOut && effective.filter(day -> !day.isAfter(today)).isPresent();
    }
}
