package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

public interface Resolution extends IssueConstant {}
