package com.atlassian.jira.user.anonymize;

// unconfirmed (memory only): the whole class; in Jira it carries the context of the task as well
public class UserPropertyChangeParameter {
    private final String original;
    private final String target;

    public UserPropertyChangeParameter(String original, String target) {
        this.original = original;
        this.target = target;
    }

    public String getOriginal() {
        return original;
    }

    public String getTarget() {
        return target;
    }
}
