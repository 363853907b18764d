package org.aimsforjira.host.jira.issue;

import java.sql.Timestamp;

/**
 * A mail that Jira would have sent.
 *
 * @param issueId about which issue
 * @param eventTypeId why: an id of EventType
 * @param recipientKey to whom
 * @param subject its subject
 * @param created when
 */
public record Mail(long issueId, long eventTypeId, String recipientKey, String subject, Timestamp created) {}
