package com.atlassian.jira.issue.fields;

public interface NavigableField extends Field {}
