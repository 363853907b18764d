package com.opensymphony.workflow;

public class WorkflowException extends Exception {
    private static final long serialVersionUID = 1L;

    public WorkflowException() {}

    public WorkflowException(String s) {
        super(s);
    }

    public WorkflowException(String s, Exception rootCause) {
        super(s, rootCause);
    }

    public WorkflowException(Exception rootCause) {
        super(rootCause);
    }

    public Throwable getRootCause() {
        return getCause();
    }
}
