package org.aimsforjira.host.jira.workflow;

import com.atlassian.jira.util.ErrorCollection;

/** A transition that must not take place: whoever catches it outside the transaction finds nothing written. */
public final class TransitionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never leaves the process
    private final ErrorCollection errors;

    /** With what the caller is told. */
    public TransitionRefused(ErrorCollection errors) {
        super(errors.toString());
        this.errors = errors;
    }

    /** What the caller is told. */
    public ErrorCollection errors() {
        return errors;
    }
}
