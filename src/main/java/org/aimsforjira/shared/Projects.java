package org.aimsforjira.shared;

import java.util.Optional;

/**
 * Jira's projects by id and key, without a check of permission: what comes out must not be shown to somebody who may not browse
 * the project.
 */
public interface Projects {

    /** The project with this current key; case matters, as in Jira's addresses. */
    Optional<ProjectRef> byKey(String key);

    Optional<ProjectRef> byId(long id);

    /**
     * A project.
     *
     * @param id Jira's id, which never changes
     * @param key its key today
     * @param name its name today
     */
    record ProjectRef(long id, String key, String name) {}
}
