package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The screen of one operation; without an operation, of all that have none of their own. */
final class HostFieldScreenSchemeItem implements FieldScreenSchemeItem {
    private final ScreenStore screens;
    private @Nullable FieldScreenScheme scheme;
    private @Nullable Long id;
    private @Nullable Long operation;
    private @Nullable Long screenId;

    HostFieldScreenSchemeItem(ScreenStore screens) {
        this.screens = screens;
    }

    HostFieldScreenSchemeItem(ScreenStore screens, FieldScreenScheme scheme, ScreenData.SchemeItem row) {
        this.screens = screens;
        this.scheme = scheme;
        this.id = row.id();
        this.operation = row.operation();
        this.screenId = row.screen();
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public @Nullable ScreenableIssueOperation getIssueOperation() {
        return operation == null ? null : IssueOperations.getIssueOperation(operation);
    }

    @Override
    public void setIssueOperation(@Nullable ScreenableIssueOperation issueOperation) {
        operation = HostFieldScreenScheme.operationId(issueOperation);
    }

    @Override
    public String getIssueOperationName() {
        ScreenableIssueOperation known = getIssueOperation();
        return known == null ? "admin.common.words.default" : known.getNameKey();
    }

    @Override
    public @Nullable FieldScreen getFieldScreen() {
        return screens.screen(screenId).orElse(null);
    }

    @Override
    public void setFieldScreen(FieldScreen fieldScreen) {
        screenId = fieldScreen.getId();
    }

    @Override
    public @Nullable Long getFieldScreenId() {
        return screenId;
    }

    @Override
    public @Nullable FieldScreenScheme getFieldScreenScheme() {
        return scheme;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        scheme = fieldScreenScheme;
    }

    @Override
    public void store() {
        long screen = Objects.requireNonNull(screenId, "an item needs a screen");
        Long schemeId = Objects.requireNonNull(scheme, "an item needs a scheme").getId();
        screens.db().transact(() -> {
            if (id != null) {
                screens.delete("fieldscreenschemeitem", "id", id);
            }
            id = screens.insertSchemeItem(schemeId, operation, screen);
        });
    }

    @Override
    public void remove() {
        screens.delete("fieldscreenschemeitem", "id", id);
    }

    @Override
    public int compareTo(FieldScreenSchemeItem other) {
        return getIssueOperationName().compareTo(other.getIssueOperationName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostFieldScreenSchemeItem item && id != null && id.equals(item.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
