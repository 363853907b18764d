package org.aimsforjira.soa.app;

import java.time.ZoneId;
import org.aimsforjira.soa.domain.PositionChange;
import org.aimsforjira.soa.domain.StatementRevision;

/**
 * One save in the history of a statement.
 *
 * @param revision what was saved
 * @param savedByName the display name, as Jira shows it now
 * @param change from the revision before it, or from nothing
 * @param zone the zone in which the AIMS means its dates
 */
public record HistoryEntry(StatementRevision revision, String savedByName, PositionChange change, ZoneId zone) {}
