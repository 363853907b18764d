package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

// unconfirmed (memory only): setStatusColor
public interface Priority extends IssueConstant {
    String getStatusColor();

    void setStatusColor(String statusColor);
}
