package com.atlassian.jira.issue.context;

import java.util.Map;

// unconfirmed: the argument of Comparable
public interface JiraContextNode extends IssueContext, Comparable<JiraContextNode> {
    String FIELD_PROJECT = "project";

    // unconfirmed: the method was not seen in documentation of Jira 7 or later
    boolean isInContext(IssueContext issueContext);

    boolean hasParentContext();

    JiraContextNode getParent();

    Map<String, Object> appendToParamsMap(Map<String, Object> props);
}
