package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tab of a screen with its fields. */
final class HostFieldScreenTab implements FieldScreenTab {
    private final ScreenStore screens;
    private FieldScreen screen;
    private @Nullable Long id;
    private String name;
    private long place;
    private boolean modified;

    HostFieldScreenTab(ScreenStore screens, FieldScreen screen, @Nullable Long id, String name, long place) {
        this.screens = screens;
        this.screen = screen;
        this.id = id;
        this.name = name;
        this.place = place;
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
        modified = true;
    }

    @Override
    public int getPosition() {
        return (int) place;
    }

    @Override
    public void setPosition(int position) {
        place = position;
        modified = true;
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        return screens.data().itemsOf(id).stream()
                .map(row -> (FieldScreenLayoutItem)
                        new HostFieldScreenLayoutItem(screens, this, row.id(), row.fieldId(), row.place()))
                .toList();
    }

    @Override
    public @Nullable FieldScreenLayoutItem getFieldScreenLayoutItem(int position) {
        List<FieldScreenLayoutItem> items = getFieldScreenLayoutItems();
        return position >= 0 && position < items.size() ? items.get(position) : null;
    }

    @Override
    public @Nullable FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
        return getFieldScreenLayoutItems().stream()
                .filter(item -> item.getFieldId().equals(fieldId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isContainsField(String fieldId) {
        return getFieldScreenLayoutItem(fieldId) != null;
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        addFieldScreenLayoutItem(fieldId, screens.data().itemsOf(id).size());
    }

    /** A field stands on a screen once. */
    @Override
    public void addFieldScreenLayoutItem(String fieldId, int position) {
        if (screen.containsField(fieldId)) {
            throw new IllegalArgumentException("The field '" + fieldId + "' is on the screen already.");
        }
        screens.insertItem(Objects.requireNonNull(id), fieldId, position);
    }

    @Override
    public @Nullable FieldScreenLayoutItem removeFieldScreenLayoutItem(int fieldPosition) {
        FieldScreenLayoutItem item = getFieldScreenLayoutItem(fieldPosition);
        if (item != null) {
            item.remove();
        }
        return item;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screen;
    }

    @Override
    public void setFieldScreen(FieldScreen newScreen) {
        screen = newScreen;
        modified = true;
    }

    @Override
    public boolean isModified() {
        return modified;
    }

    @Override
    public void store() {
        if (id == null) {
            id = screens.insertTab(screen.getId(), name, place);
        } else {
            screens.updateTab(id, name, place);
        }
        modified = false;
    }

    @Override
    public void remove() {
        screens.deleteTab(Objects.requireNonNull(id));
    }
}
