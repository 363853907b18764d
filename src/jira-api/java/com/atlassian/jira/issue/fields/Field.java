package com.atlassian.jira.issue.fields;

public interface Field extends Comparable {
    String getId();

    /** Key of the name in the language files; for a custom field its name as typed. */
    String getNameKey();

    String getName();
}
