package com.atlassian.jira.issue.fields.screen;

import java.util.List;

// unconfirmed (memory only): setId, removeTab, isModified
public interface FieldScreen {
    Long DEFAULT_SCREEN_ID = 1L;
    // unconfirmed: the values of the two workflow screens
    Long WORKFLOW_ASSIGN_SCREEN_ID = 2L;
    Long WORKFLOW_RESOLVE_SCREEN_ID = 3L;

    Long getId();

    void setId(Long id);

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int tabPosition);

    FieldScreenTab addTab(String tabName);

    void removeTab(int tabPosition);

    boolean containsField(String fieldId);

    void removeFieldScreenLayoutItem(String fieldId);

    boolean isModified();

    void store();

    void remove();
}
