package com.atlassian.jira.scheme;

import java.util.ArrayList;
import java.util.Collection;

public class Scheme {
    private Long id;
    private String type;
    private String name;
    private String description;
    private Collection<SchemeEntity> entities;

    public Scheme() {
        this(null, null, null, new ArrayList<>());
    }

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

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** In a permission scheme the entity type id of each is its {@code ProjectPermissionKey}. */
    public Collection<SchemeEntity> getEntities() {
        return entities;
    }
}
