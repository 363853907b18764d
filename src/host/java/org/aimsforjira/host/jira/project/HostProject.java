package org.aimsforjira.host.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A project as it was when it was read; equal by id. Lead, counter and issue types are looked up when asked for. */
public final class HostProject implements Project {
    private final ProjectRow row;
    private final Projects projects;

    HostProject(ProjectRow row, Projects projects) {
        this.row = row;
        this.projects = projects;
    }

    /** What the table says. */
    public ProjectRow row() {
        return row;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getOriginalKey() {
        return row.originalKey();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public String getUrl() {
        return row.url();
    }

    @Override
    public @Nullable String getEmail() {
        return null;
    }

    @Override
    public @Nullable ApplicationUser getProjectLead() {
        return projects.userOf(row.leadKey());
    }

    @Override
    public @Nullable ApplicationUser getLead() {
        return getProjectLead();
    }

    @Override
    public @Nullable String getLeadUserName() {
        ApplicationUser lead = getProjectLead();
        return lead == null ? null : lead.getName();
    }

    @Override
    public String getLeadUserKey() {
        return row.leadKey();
    }

    @Override
    public Long getAssigneeType() {
        return row.assigneeType();
    }

    @Override
    public Long getCounter() {
        return projects.counter(row.id());
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return projects.issueTypesOf(this);
    }

    @Override
    public @Nullable ProjectCategory getProjectCategoryObject() {
        return null;
    }

    @Override
    public @Nullable ProjectCategory getProjectCategory() {
        return null;
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(row.type());
    }

    @Override
    public boolean isArchived() {
        return row.archived();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Project project && Long.valueOf(row.id()).equals(project.getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.key();
    }
}
