package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's FieldScreenManager. */
public final class FieldScreenManagerService implements FieldScreenManager {
    private final ScreenStore screens;

    /** Works on the screens. */
    public FieldScreenManagerService(ScreenStore screens) {
        this.screens = screens;
    }

    @Override
    public @Nullable FieldScreen getFieldScreen(@Nullable Long id) {
        return screens.screen(id).orElse(null);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return List.copyOf(screens.screens());
    }

    @Override
    public Collection<FieldScreenTab> getFieldScreenTabs(String fieldId) {
        return screens.screens().stream()
                .flatMap(screen -> screen.getTabs().stream())
                .filter(tab -> tab.isContainsField(fieldId))
                .toList();
    }

    @Override
    public List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen) {
        return fieldScreen.getTabs();
    }

    @Override
    public @Nullable FieldScreenTab getFieldScreenTab(Long fieldScreenTabId) {
        return screens.screens().stream()
                .flatMap(screen -> screen.getTabs().stream())
                .filter(tab -> fieldScreenTabId.equals(tab.getId()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems(FieldScreenTab fieldScreenTab) {
        return fieldScreenTab.getFieldScreenLayoutItems();
    }

    @Override
    public void createFieldScreen(FieldScreen fieldScreen) {
        fieldScreen.store();
    }

    @Override
    public void updateFieldScreen(FieldScreen fieldScreen) {
        fieldScreen.store();
    }

    @Override
    public void removeFieldScreen(Long id) {
        screens.screen(id).ifPresent(HostFieldScreen::remove);
    }

    @Override
    public void createFieldScreenTab(FieldScreenTab fieldScreenTab) {
        fieldScreenTab.store();
    }

    @Override
    public void updateFieldScreenTab(FieldScreenTab fieldScreenTab) {
        fieldScreenTab.store();
    }

    @Override
    public void removeFieldScreenTab(Long id) {
        screens.deleteTab(id);
    }

    @Override
    public void createFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem) {
        fieldScreenLayoutItem.store();
    }

    @Override
    public void updateFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem) {
        fieldScreenLayoutItem.store();
    }

    @Override
    public void removeFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem) {
        fieldScreenLayoutItem.remove();
    }

    @Override
    public void removeFieldScreenItems(String fieldId) {
        screens.delete("fieldscreenlayoutitem", "fieldidentifier", fieldId);
    }

    @Override
    public void refresh() {
        screens.outdate();
    }
}
