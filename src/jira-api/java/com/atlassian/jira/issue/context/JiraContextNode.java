package com.atlassian.jira.issue.context;

import java.util.Map;

public interface JiraContextNode extends IssueContext, Comparable<JiraContextNode> {
    boolean isInContext(IssueContext issueContext);

    Map<String, Object> appendToParamsMap(Map<String, Object> props);
}
