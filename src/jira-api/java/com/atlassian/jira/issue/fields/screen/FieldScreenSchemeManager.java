package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

public interface FieldScreenSchemeManager {
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
