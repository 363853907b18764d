package com.atlassian.jira.util;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public Set<String> getErrorMessages() {
        return Collections.unmodifiableSet(errors);
    }

    @Override
    public Set<String> getWarningMessages() {
        return Collections.unmodifiableSet(warnings);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    @Override
    public void addMessageSet(MessageSet messageSet) {
        if (messageSet != null) {
            errors.addAll(messageSet.getErrorMessages());
            warnings.addAll(messageSet.getWarningMessages());
        }
    }

    @Override
    public void addMessage(Level level, String message) {
        if (level == Level.ERROR) {
            addErrorMessage(message);
        } else {
            addWarningMessage(message);
        }
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }

    @Override
    public void addWarningMessage(String warningMessage) {
        warnings.add(warningMessage);
    }

    @Override
    public String toString() {
        return "Errors: " + errors + " Warnings: " + warnings;
    }
}
