package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A screen. Name and description are written by {@link #store()}; tabs and fields at once. Tabs are those of now. */
public final class HostFieldScreen implements FieldScreen {
    private final ScreenStore screens;
    private @Nullable Long id;
    private String name;
    private @Nullable String description;
    private boolean modified;

    HostFieldScreen(ScreenStore screens, @Nullable Long id, String name, @Nullable String description) {
        this.screens = screens;
        this.id = id;
        this.name = name;
        this.description = description;
    }

    private long stored() {
        if (id == null) {
            throw new IllegalStateException("The screen must be stored before it gets tabs.");
        }
        return id;
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public void setId(@Nullable Long newId) {
        id = newId;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String newName) {
        name = newName;
        modified = true;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public void setDescription(@Nullable String newDescription) {
        description = newDescription;
        modified = true;
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return screens.data().tabsOf(id).stream()
                .map(row -> (FieldScreenTab) new HostFieldScreenTab(screens, this, row.id(), row.name(), row.place()))
                .toList();
    }

    @Override
    public @Nullable FieldScreenTab getTab(int tabPosition) {
        List<FieldScreenTab> tabs = getTabs();
        return tabPosition >= 0 && tabPosition < tabs.size() ? tabs.get(tabPosition) : null;
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        long place = screens.data().tabsOf(stored()).size();
        long tabId = screens.insertTab(stored(), tabName, place);
        return new HostFieldScreenTab(screens, this, tabId, tabName, place);
    }

    @Override
    public void removeTab(int tabPosition) {
        FieldScreenTab tab = getTab(tabPosition);
        if (tab != null) {
            screens.deleteTab(tab.getId());
        }
    }

    @Override
    public boolean containsField(String fieldId) {
        return getTabs().stream().anyMatch(tab -> tab.isContainsField(fieldId));
    }

    @Override
    public void removeFieldScreenLayoutItem(String fieldId) {
        for (FieldScreenTab tab : getTabs()) {
            var item = tab.getFieldScreenLayoutItem(fieldId);
            if (item != null) {
                item.remove();
            }
        }
    }

    @Override
    public boolean isModified() {
        return modified;
    }

    @Override
    public void store() {
        if (id == null) {
            id = screens.insertNamed("fieldscreen", "FieldScreen", null, name, description);
        } else {
            screens.updateNamed("fieldscreen", id, name, description);
        }
        modified = false;
    }

    @Override
    public void remove() {
        long gone = stored();
        screens.db().transact(() -> {
            screens.data().tabsOf(gone).forEach(tab -> screens.deleteTab(tab.id()));
            screens.delete("fieldscreen", "id", gone);
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostFieldScreen screen && id != null && id.equals(screen.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
