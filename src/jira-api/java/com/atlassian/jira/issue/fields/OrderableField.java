package com.atlassian.jira.issue.fields;

public interface OrderableField<V> extends Field, SearchableField {}
