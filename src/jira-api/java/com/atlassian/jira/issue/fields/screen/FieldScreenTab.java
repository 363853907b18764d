package com.atlassian.jira.issue.fields.screen;

import java.util.List;

// unconfirmed (memory only): setName, getPosition, setPosition, isContainsField, setFieldScreen, isModified
public interface FieldScreenTab {
    Long getId();

    String getName();

    void setName(String name);

    int getPosition();

    void setPosition(int position);

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    FieldScreenLayoutItem getFieldScreenLayoutItem(int position);

    FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId);

    boolean isContainsField(String fieldId);

    /** Appends the field at the end of the tab and stores it. */
    void addFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId, int position);

    FieldScreenLayoutItem removeFieldScreenLayoutItem(int fieldPosition);

    FieldScreen getFieldScreen();

    void setFieldScreen(FieldScreen fieldScreen);

    boolean isModified();

    void store();

    void remove();
}
