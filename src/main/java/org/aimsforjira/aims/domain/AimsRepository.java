package org.aimsforjira.aims.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/** Where the AIMS are kept. */
public interface AimsRepository {

    Optional<Aims> get(AimsId id);

    /** The AIMS whose register project this is. Asked on every issue view: cheap, without a query for most projects. */
    Optional<Aims> ofProject(long projectId);

    /** All, by name. There are few: one for each register project. */
    List<Aims> all();

    /** Keeps a new AIMS; inside a transaction. A second one for the same project is a defect of the caller. */
    Aims create(long projectId, String name, ZoneId timeZone, UserKey createdBy, Instant createdAt);
}
