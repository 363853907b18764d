package com.atlassian.jira.util;

import java.util.Collection;

// unconfirmed (memory only): addWarning, getWarnings, hasAnyWarnings
public interface WarningCollection {
    void addWarning(String warning);

    Collection<String> getWarnings();

    boolean hasAnyWarnings();
}
