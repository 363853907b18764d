package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.MutableIssue;
import org.aimsforjira.host.jira.field.HostCustomField;

/** Jira's IssueFactory: issues that are not written yet. */
public final class HostIssueFactory implements IssueFactory {
    private final IssueWorld world;

    HostIssueFactory(IssueWorld world) {
        this.world = world;
    }

    @Override
    public MutableIssue getIssue() {
        return new HostIssue(world);
    }

    /** The system fields, without key and number. */
    @Override
    public MutableIssue cloneIssue(Issue issue) {
        HostIssue copy = new HostIssue(world);
        copy.setProjectId(issue.getProjectId());
        copy.setIssueTypeId(issue.getIssueTypeId());
        copy.setSummary(issue.getSummary());
        copy.setDescription(issue.getDescription());
        copy.setEnvironment(issue.getEnvironment());
        copy.setReporterId(issue.getReporterId());
        copy.setAssigneeId(issue.getAssigneeId());
        copy.setPriority(issue.getPriority());
        copy.setDueDate(issue.getDueDate());
        copy.setOriginalEstimate(issue.getOriginalEstimate());
        copy.setEstimate(issue.getEstimate());
        copy.setParentId(issue.getParentId());
        return copy;
    }

    @Override
    public MutableIssue cloneIssueWithAllFields(Issue issue) {
        MutableIssue copy = cloneIssue(issue);
        for (HostCustomField field : world.fields().fields()) {
            Object value = field.getRelevantConfig(issue) == null ? null : issue.getCustomFieldValue(field);
            if (value != null) {
                copy.setCustomFieldValue(field, value);
            }
        }
        return copy;
    }
}
