package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    // unconfirmed: that the original issue comes first
    protected Issue getIssue(Map transientVars) {
        Issue original = (Issue) transientVars.get(ORIGINAL_ISSUE_KEY);
        return original == null ? (Issue) transientVars.get("issue") : original;
    }
}
