package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/**
 * Project and issue type a form is about.
 *
 * @param project the project
 * @param type the issue type
 */
public record FormSubject(Project project, IssueType type) implements IssueContext {
    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public Long getProjectId() {
        return project.getId();
    }

    @Override
    public IssueType getIssueType() {
        return type;
    }

    @Override
    public IssueType getIssueTypeObject() {
        return type;
    }

    @Override
    public String getIssueTypeId() {
        return type.getId();
    }
}
