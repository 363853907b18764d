package com.atlassian.jira.scheme;

// unconfirmed (memory only): getTemplateId, getSchemeId
// unconfirmed: the constructors but SchemeEntity(String, String, Object)
public class SchemeEntity {
    private final Long id;
    private final String type;
    private final String parameter;
    private final Object entityTypeId;
    private final Object templateId;
    private final Long schemeId;

    public SchemeEntity(String type, Object entityTypeId) {
        this(null, type, null, entityTypeId, null, null);
    }

    public SchemeEntity(String type, String parameter, Object entityTypeId) {
        this(null, type, parameter, entityTypeId, null, null);
    }

    public SchemeEntity(Long id, String type, String parameter, Object entityTypeId, Object templateId, Long schemeId) {
        this.id = id;
        this.type = type;
        this.parameter = parameter;
        this.entityTypeId = entityTypeId;
        this.templateId = templateId;
        this.schemeId = schemeId;
    }

    public Long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getParameter() {
        return parameter;
    }

    public Object getEntityTypeId() {
        return entityTypeId;
    }

    public Object getTemplateId() {
        return templateId;
    }

    public Long getSchemeId() {
        return schemeId;
    }
}
