package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jira's FieldScreenSchemeManager. */
public final class FieldScreenSchemeManagerService implements FieldScreenSchemeManager {
    private final ScreenStore screens;

    /** Works on the screens. */
    public FieldScreenSchemeManagerService(ScreenStore screens) {
        this.screens = screens;
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return List.copyOf(screens.schemes());
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen fieldScreen) {
        return screens.schemes().stream()
                .filter(scheme -> scheme.getFieldScreenSchemeItems().stream()
                        .anyMatch(item -> fieldScreen.getId().equals(item.getFieldScreenId())))
                .map(FieldScreenScheme.class::cast)
                .toList();
    }

    @Override
    public @Nullable FieldScreenScheme getFieldScreenScheme(@Nullable Long id) {
        return screens.scheme(id).orElse(null);
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        fieldScreenScheme.store();
    }

    @Override
    public void updateFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        fieldScreenScheme.store();
    }

    @Override
    public void removeFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        fieldScreenScheme.remove();
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme fieldScreenScheme) {
        return fieldScreenScheme.getFieldScreenSchemeItems();
    }

    @Override
    public void createFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem) {
        fieldScreenSchemeItem.store();
    }

    @Override
    public void updateFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem) {
        fieldScreenSchemeItem.store();
    }

    @Override
    public void removeFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem) {
        fieldScreenSchemeItem.remove();
    }

    @Override
    public void refresh() {
        screens.outdate();
    }
}
