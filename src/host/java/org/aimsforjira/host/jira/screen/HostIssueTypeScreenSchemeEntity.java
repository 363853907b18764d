package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The screen scheme of one issue type; without a type, of all that have none of their own. */
final class HostIssueTypeScreenSchemeEntity implements IssueTypeScreenSchemeEntity {
    private final ScreenStore screens;
    private @Nullable IssueTypeScreenScheme scheme;
    private @Nullable Long id;
    private @Nullable String issueTypeId;
    private @Nullable Long screenSchemeId;

    HostIssueTypeScreenSchemeEntity(ScreenStore screens) {
        this.screens = screens;
    }

    HostIssueTypeScreenSchemeEntity(ScreenStore screens, IssueTypeScreenScheme scheme, ScreenData.Entity row) {
        this.screens = screens;
        this.scheme = scheme;
        this.id = row.id();
        this.issueTypeId = row.issueType();
        this.screenSchemeId = row.screenScheme();
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public @Nullable String getIssueTypeId() {
        return issueTypeId;
    }

    @Override
    public void setIssueTypeId(@Nullable String newIssueTypeId) {
        issueTypeId = newIssueTypeId;
    }

    @Override
    public @Nullable IssueType getIssueTypeObject() {
        return screens.constants().issueType(issueTypeId).orElse(null);
    }

    @Override
    public @Nullable FieldScreenScheme getFieldScreenScheme() {
        return screens.scheme(screenSchemeId).orElse(null);
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        screenSchemeId = fieldScreenScheme.getId();
    }

    @Override
    public @Nullable IssueTypeScreenScheme getIssueTypeScreenScheme() {
        return scheme;
    }

    @Override
    public void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme) {
        scheme = issueTypeScreenScheme;
    }

    @Override
    public void store() {
        long screenScheme = Objects.requireNonNull(screenSchemeId, "an entry needs a screen scheme");
        Long schemeId =
                Objects.requireNonNull(scheme, "an entry needs a scheme").getId();
        screens.db().transact(() -> {
            if (id != null) {
                screens.delete("issuetypescreenschemeentity", "id", id);
            }
            id = screens.insertEntity(schemeId, issueTypeId, screenScheme);
        });
    }

    @Override
    public void remove() {
        screens.delete("issuetypescreenschemeentity", "id", id);
    }
}
