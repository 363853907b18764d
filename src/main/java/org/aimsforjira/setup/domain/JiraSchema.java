package org.aimsforjira.setup.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.aimsforjira.setup.domain.JiraSnapshot.ResolutionInJira;
import org.aimsforjira.shared.Projects.ProjectRef;

/** Jira's projects, types, fields, screens and schemes, to read. The caller has checked that the user administers AIMS. */
public interface JiraSchema {

    /** All projects, by key; archived ones are not among them. */
    List<ProjectRef> projects();

    /** The project, by id; empty if there is none. */
    Optional<ProjectRef> project(long id);

    /** The project with this key; empty if there is none. */
    Optional<ProjectRef> projectByKey(String key);

    /** The names of all groups, in order. */
    List<String> groups();

    /** All project roles, name by id. */
    SortedMap<Long, String> roles();

    /** All resolutions, in Jira's order. */
    List<ResolutionInJira> resolutions();

    /**
     * The projects on none of whose screens the field stands, by the field's number. Walks over the screens of all projects.
     *
     * @param fields numbers of custom fields
     */
    Map<Long, List<ProjectRef>> projectsWithout(Set<Long> fields);

    /**
     * What is in Jira now.
     *
     * @param project the register project; empty if it is still to be made
     * @param fieldsInDetail the numbers of the custom fields whose contexts and options are wanted; reading them costs
     */
    JiraSnapshot snapshot(Optional<Long> project, Set<Long> fieldsInDetail);
}
