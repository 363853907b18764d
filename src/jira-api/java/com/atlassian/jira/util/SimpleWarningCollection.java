package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

// unconfirmed: that this is the published name of the simple implementation
public class SimpleWarningCollection implements WarningCollection {
    private final List<String> warnings = new ArrayList<>();

    @Override
    public void addWarning(String warning) {
        warnings.add(warning);
    }

    @Override
    public Collection<String> getWarnings() {
        return warnings;
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }
}
