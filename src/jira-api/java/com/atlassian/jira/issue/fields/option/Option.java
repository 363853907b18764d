package com.atlassian.jira.issue.fields.option;

import java.util.List;

// unconfirmed (memory only): getImagePath, getCssClass
public interface Option {
    String getId();

    String getName();

    String getDescription();

    String getImagePath();

    String getCssClass();

    List getChildOptions();
}
