package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenFactory {
    FieldScreen createScreen();

    FieldScreenScheme createFieldScreenScheme();

    FieldScreenSchemeItem createFieldScreenSchemeItem();
}
