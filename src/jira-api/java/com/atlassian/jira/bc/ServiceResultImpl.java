package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleWarningCollection;
import com.atlassian.jira.util.WarningCollection;
import java.io.Serializable;
import java.util.Objects;

public class ServiceResultImpl implements ServiceResult, Serializable {
    private final ErrorCollection errorCollection;
    private final WarningCollection warningCollection;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this(errorCollection, new SimpleWarningCollection());
    }

    public ServiceResultImpl(ErrorCollection errorCollection, WarningCollection warningCollection) {
        this.errorCollection = Objects.requireNonNull(errorCollection, "errorCollection");
        this.warningCollection = Objects.requireNonNull(warningCollection, "warningCollection");
    }

    @Override
    public boolean isValid() {
        return !errorCollection.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }

    @Override
    public WarningCollection getWarningCollection() {
        return warningCollection;
    }

    @Override
    public boolean hasWarnings() {
        return warningCollection.hasAnyWarnings();
    }
}
