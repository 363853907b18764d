package org.aimsforjira.host.jira.permission;

/** Something that can be archived and is read-only then. */
public interface Archivable {
    /** Whether it was archived itself; its project may be archived besides. */
    boolean isArchived();
}
