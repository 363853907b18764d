package com.atlassian.jira.issue.fields;

public interface RenderableField extends HideableField {}
