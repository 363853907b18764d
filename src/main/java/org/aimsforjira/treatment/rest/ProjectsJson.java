package org.aimsforjira.treatment.rest;

import java.util.List;

/** The projects in which the reader may create treatments. */
public record ProjectsJson(List<ProjectJson> projects) {

    /** A project. */
    public record ProjectJson(String key, String name) {}

    /** The issue types of one project. */
    public record TypesJson(List<TypeJson> types) {}

    /** An issue type. */
    public record TypeJson(String id, String name) {}
}
