package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.fields.OrderableField;

// unconfirmed (memory only): getPosition, setPosition, setFieldId, setFieldScreenTab
public interface FieldScreenLayoutItem {
    Long getId();

    int getPosition();

    void setPosition(int position);

    String getFieldId();

    void setFieldId(String fieldId);

    OrderableField getOrderableField();

    FieldScreenTab getFieldScreenTab();

    void setFieldScreenTab(FieldScreenTab fieldScreenTab);

    void store();

    void remove();
}
