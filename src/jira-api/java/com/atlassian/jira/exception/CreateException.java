package com.atlassian.jira.exception;

public class CreateException extends Exception {
    public CreateException() {}

    public CreateException(String message) {
        super(message);
    }

    public CreateException(String message, Throwable cause) {
        super(message, cause);
    }

    public CreateException(Throwable cause) {
        super(cause);
    }
}
