package com.atlassian.jira.util;

import java.util.Collection;

public interface WarningCollection {
    void addWarning(String warning);

    Collection<String> getWarnings();

    boolean hasAnyWarnings();
}
