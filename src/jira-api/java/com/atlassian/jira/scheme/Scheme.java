package com.atlassian.jira.scheme;

import java.util.Collection;

public class Scheme {
    private final Long id;
    private final String type;
    private final String name;
    private final String description;
    private final Collection<SchemeEntity> entities;

    public Scheme(Long id, String type, String name, Collection<SchemeEntity> entities) {
        this(id, type, name, null, entities);
    }

    public Scheme(Long id, String type, String name, String description, Collection<SchemeEntity> entities) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.description = description;
        this.entities = entities;
    }

    public Long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public Collection<SchemeEntity> getEntities() {
        return entities;
    }
}
