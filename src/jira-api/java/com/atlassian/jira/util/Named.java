package com.atlassian.jira.util;

public interface Named {
    String getName();
}
