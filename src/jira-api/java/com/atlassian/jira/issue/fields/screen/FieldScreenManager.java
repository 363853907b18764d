package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

// unconfirmed (memory only): updateFieldScreen, createFieldScreenTab, updateFieldScreenTab, removeFieldScreenTab,
//     createFieldScreenLayoutItem, removeFieldScreenItems
public interface FieldScreenManager {
    FieldScreen getFieldScreen(Long id);

    Collection<FieldScreen> getFieldScreens();

    Collection<FieldScreenTab> getFieldScreenTabs(String fieldId);

    List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen);

    FieldScreenTab getFieldScreenTab(Long fieldScreenTabId);

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems(FieldScreenTab fieldScreenTab);

    void createFieldScreen(FieldScreen fieldScreen);

    void updateFieldScreen(FieldScreen fieldScreen);

    void removeFieldScreen(Long id);

    void createFieldScreenTab(FieldScreenTab fieldScreenTab);

    void updateFieldScreenTab(FieldScreenTab fieldScreenTab);

    void removeFieldScreenTab(Long id);

    void createFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem);

    void updateFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem);

    void removeFieldScreenLayoutItem(FieldScreenLayoutItem fieldScreenLayoutItem);

    /** Takes the field off every screen. */
    void removeFieldScreenItems(String fieldId);

    void refresh();
}
