package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

// unconfirmed (memory only): getEntities, getEntity, removeEntity, containsEntity
public interface IssueTypeScreenScheme {
    Long getId();

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    /** {@code null} asks for the default entity; a type without an entity of its own answers {@code null}. */
    IssueTypeScreenSchemeEntity getEntity(String issueTypeId);

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType);

    void addEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);

    void removeEntity(String issueTypeId);

    boolean containsEntity(String issueTypeId);

    boolean isDefault();

    void store();

    void remove();
}
