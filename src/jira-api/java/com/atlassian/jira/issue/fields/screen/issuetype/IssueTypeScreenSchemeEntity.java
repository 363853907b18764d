package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;

// unconfirmed (memory only): getIssueTypeObject, getIssueTypeScreenScheme, setIssueTypeScreenScheme
public interface IssueTypeScreenSchemeEntity {
    Long getId();

    String getIssueTypeId();

    void setIssueTypeId(String issueTypeId);

    IssueType getIssueTypeObject();

    FieldScreenScheme getFieldScreenScheme();

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    IssueTypeScreenScheme getIssueTypeScreenScheme();

    void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);

    void store();

    void remove();
}
