package com.atlassian.jira.issue.fields.option;

import java.util.Collection;

public interface OptionSet {
    void addOption(String constantType, String constantId);

    Collection<Option> getOptions();

    Collection<String> getOptionIds();
}
