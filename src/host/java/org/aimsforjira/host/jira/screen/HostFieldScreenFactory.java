package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/** Jira's FieldScreenFactory: things that are not stored yet. */
public final class HostFieldScreenFactory implements FieldScreenFactory {
    private final ScreenStore screens;

    /** Things of these tables. */
    public HostFieldScreenFactory(ScreenStore screens) {
        this.screens = screens;
    }

    @Override
    public FieldScreen createScreen() {
        return new HostFieldScreen(screens, null, "", null);
    }

    @Override
    public FieldScreenScheme createFieldScreenScheme() {
        return new HostFieldScreenScheme(screens, null, "", null);
    }

    @Override
    public FieldScreenSchemeItem createFieldScreenSchemeItem() {
        return new HostFieldScreenSchemeItem(screens);
    }

    @Override
    public IssueTypeScreenScheme createIssueTypeScreenScheme() {
        return new HostIssueTypeScreenScheme(screens, null, "", null);
    }

    @Override
    public IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity() {
        return new HostIssueTypeScreenSchemeEntity(screens);
    }
}
