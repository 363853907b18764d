package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

// unconfirmed (memory only): setIssueOperation, getFieldScreenId
public interface FieldScreenSchemeItem extends Comparable<FieldScreenSchemeItem> {
    Long getId();

    ScreenableIssueOperation getIssueOperation();

    void setIssueOperation(ScreenableIssueOperation issueOperation);

    String getIssueOperationName();

    FieldScreen getFieldScreen();

    void setFieldScreen(FieldScreen fieldScreen);

    Long getFieldScreenId();

    FieldScreenScheme getFieldScreenScheme();

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void store();

    void remove();
}
