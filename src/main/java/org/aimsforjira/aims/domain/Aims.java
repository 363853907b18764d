package org.aimsforjira.aims.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/**
 * An AI management system as set up in Jira (ISO/IEC 42001, 4.3 and 4.4): a name and its register project.
 *
 * @param id our id
 * @param projectId the id of the register project in Jira; one AIMS a project
 * @param name what people call it; 1 to 255 characters
 * @param timeZone the zone in which its dates are meant
 * @param createdBy who set it up
 * @param createdAt when
 */
public record Aims(AimsId id, long projectId, String name, ZoneId timeZone, UserKey createdBy, Instant createdAt)
        implements Serializable {}
