package com.atlassian.jira.util;

import java.util.Set;

// unconfirmed (memory only): getWarningMessages, hasAnyWarnings, hasAnyMessages
public interface MessageSet {
    Set<String> getErrorMessages();

    Set<String> getWarningMessages();

    boolean hasAnyErrors();

    boolean hasAnyWarnings();

    boolean hasAnyMessages();

    void addMessageSet(MessageSet messageSet);

    void addMessage(Level level, String message);

    void addErrorMessage(String errorMessage);

    void addWarningMessage(String warningMessage);

    enum Level {
        WARNING,
        ERROR
    }
}
