package org.aimsforjira.soa.app;

import java.time.LocalDate;
import org.aimsforjira.shared.AimsId;

/**
 * Changes whenever the Statement of Applicability looks different to a person.
 *
 * @param aims the AIMS
 * @param revision how many saves its statements have seen
 * @param workRevision grows whenever the work of a control says something else
 * @param day the day in the time zone of the AIMS: evidence turns stale by time alone
 * @param mayEdit whether this person may decide controls
 */
public record SoaMark(AimsId aims, long revision, long workRevision, LocalDate day, boolean mayEdit) {}
