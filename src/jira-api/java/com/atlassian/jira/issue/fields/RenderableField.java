package com.atlassian.jira.issue.fields;

// unconfirmed: the supertype; that CustomField extends this type is documented
public interface RenderableField extends Field {}
