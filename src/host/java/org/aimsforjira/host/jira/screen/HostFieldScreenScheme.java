package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which screen is shown when an issue is created, edited and viewed. */
public final class HostFieldScreenScheme implements FieldScreenScheme {
    private final ScreenStore screens;
    private @Nullable Long id;
    private String name;
    private @Nullable String description;

    HostFieldScreenScheme(ScreenStore screens, @Nullable Long id, String name, @Nullable String description) {
        this.screens = screens;
        this.id = id;
        this.name = name;
        this.description = description;
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String newName) {
        name = newName;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public void setDescription(@Nullable String newDescription) {
        description = newDescription;
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return screens.data().schemeItemsOf(id).stream()
                .map(row -> (FieldScreenSchemeItem) new HostFieldScreenSchemeItem(screens, this, row))
                .toList();
    }

    @Override
    public @Nullable FieldScreenSchemeItem getFieldScreenSchemeItem(@Nullable IssueOperation issueOperation) {
        Long operation = operationId(issueOperation);
        return screens.data().schemeItemsOf(id).stream()
                .filter(row -> Objects.equals(row.operation(), operation))
                .map(row -> (FieldScreenSchemeItem) new HostFieldScreenSchemeItem(screens, this, row))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Long operationId(@Nullable IssueOperation operation) {
        return operation instanceof ScreenableIssueOperation screenable ? screenable.getId() : null;
    }

    @Override
    public @Nullable FieldScreen getFieldScreen(@Nullable IssueOperation issueOperation) {
        FieldScreenSchemeItem own = getFieldScreenSchemeItem(issueOperation);
        FieldScreenSchemeItem item = own == null ? getFieldScreenSchemeItem(null) : own;
        return item == null ? null : item.getFieldScreen();
    }

    @Override
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem) {
        fieldScreenSchemeItem.setFieldScreenScheme(this);
        fieldScreenSchemeItem.store();
    }

    @Override
    public @Nullable FieldScreenSchemeItem removeFieldScreenSchemeItem(@Nullable IssueOperation issueOperation) {
        FieldScreenSchemeItem item = getFieldScreenSchemeItem(issueOperation);
        if (item != null) {
            item.remove();
        }
        return item;
    }

    @Override
    public void store() {
        if (id == null) {
            id = screens.insertNamed("fieldscreenscheme", "FieldScreenScheme", null, name, description);
        } else {
            screens.updateNamed("fieldscreenscheme", id, name, description);
        }
    }

    @Override
    public void remove() {
        screens.db().transact(() -> {
            screens.delete("fieldscreenschemeitem", "fieldscreenscheme", id);
            screens.delete("fieldscreenscheme", "id", id);
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostFieldScreenScheme scheme && id != null && id.equals(scheme.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
