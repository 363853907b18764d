package com.atlassian.jira.issue.search;

public class SearchException extends Exception {
    public SearchException() {}

    public SearchException(String message) {
        super(message);
    }

    public SearchException(Throwable cause) {
        super(cause);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
