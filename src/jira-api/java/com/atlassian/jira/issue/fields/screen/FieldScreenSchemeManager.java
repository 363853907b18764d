package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

// unconfirmed (memory only): updateFieldScreenScheme, updateFieldScreenSchemeItem, removeFieldScreenSchemeItem
public interface FieldScreenSchemeManager {
    // unconfirmed: the value
    Long DEFAULT_FIELD_SCREEN_SCHEME_ID = 1L;

    Collection<FieldScreenScheme> getFieldScreenSchemes();

    Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen fieldScreen);

    FieldScreenScheme getFieldScreenScheme(Long id);

    void createFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void updateFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void removeFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme fieldScreenScheme);

    void createFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    void updateFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    void removeFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    void refresh();
}
