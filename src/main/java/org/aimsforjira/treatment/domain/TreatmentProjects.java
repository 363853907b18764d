package org.aimsforjira.treatment.domain;

import java.util.List;
import java.util.Optional;
import org.aimsforjira.shared.UserKey;

/** The projects of Jira in which treatments can be created. */
public interface TreatmentProjects {

    /** Those in which the person may create issues, by name. */
    List<ProjectChoice> open(UserKey user);

    /** The project with this key, if the person may create issues there; unknown and closed ones look the same. */
    Optional<ProjectChoice> open(UserKey user, String key);

    /** The types that ordinary issues of the project can have: no sub-tasks, and none that plays a role in an AIMS. The project's default comes first. */
    List<TypeChoice> types(long projectId);

    /** Who leads the project, as Jira shows the name now; empty for nobody. */
    Optional<String> lead(long projectId);

    /** The person who logs in with this name. */
    Optional<UserKey> person(String userName);

    /** A project to choose. */
    record ProjectChoice(long id, String key, String name) {}

    /** An issue type to choose. */
    record TypeChoice(String id, String name) {}
}
