package com.atlassian.jira.issue.fields;

public interface HideableField extends Field {}
