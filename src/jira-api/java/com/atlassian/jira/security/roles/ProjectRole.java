package com.atlassian.jira.security.roles;

public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
