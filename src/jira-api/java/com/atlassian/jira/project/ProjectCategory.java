package com.atlassian.jira.project;

public interface ProjectCategory {
    Long getId();

    String getName();

    String getDescription();
}
