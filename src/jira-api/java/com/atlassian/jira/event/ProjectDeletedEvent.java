package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

// unconfirmed: supertypes and constructor
public class ProjectDeletedEvent extends AbstractEvent {
    private final ApplicationUser user;
    private final Project project;

    public ProjectDeletedEvent(ApplicationUser user, Project project) {
        this.user = user;
        this.project = project;
    }

    public Long getId() {
        return project.getId();
    }

    public String getKey() {
        return project.getKey();
    }

    public Project getProject() {
        return project;
    }

    public ApplicationUser getUser() {
        return user;
    }
}
