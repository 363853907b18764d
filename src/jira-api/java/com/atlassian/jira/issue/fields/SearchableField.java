package com.atlassian.jira.issue.fields;

public interface SearchableField extends Field {}
