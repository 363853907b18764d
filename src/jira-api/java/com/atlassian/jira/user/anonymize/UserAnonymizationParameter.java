package com.atlassian.jira.user.anonymize;

// unconfirmed (memory only): the whole class; in Jira it carries the context of the task as well
public class UserAnonymizationParameter {
    private final String userKey;

    public UserAnonymizationParameter(String userKey) {
        this.userKey = userKey;
    }

    public String getUserKey() {
        return userKey;
    }
}
