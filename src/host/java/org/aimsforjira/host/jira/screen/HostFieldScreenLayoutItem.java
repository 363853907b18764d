package org.aimsforjira.host.jira.screen;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Objects;
import org.aimsforjira.host.jira.field.SystemField;
import org.jspecify.annotations.Nullable;

/** A field's place on a tab. */
final class HostFieldScreenLayoutItem implements FieldScreenLayoutItem {
    private final ScreenStore screens;
    private FieldScreenTab tab;
    private @Nullable Long id;
    private String fieldId;
    private long place;

    HostFieldScreenLayoutItem(ScreenStore screens, FieldScreenTab tab, @Nullable Long id, String fieldId, long place) {
        this.screens = screens;
        this.tab = tab;
        this.id = id;
        this.fieldId = fieldId;
        this.place = place;
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public int getPosition() {
        return (int) place;
    }

    @Override
    public void setPosition(int position) {
        place = position;
    }

    @Override
    public String getFieldId() {
        return fieldId;
    }

    @Override
    public void setFieldId(String newFieldId) {
        fieldId = newFieldId;
    }

    @Override
    public @Nullable OrderableField getOrderableField() {
        OrderableField<?> custom = screens.fields().field(fieldId);
        return custom == null
                ? SystemField.of(fieldId).map(SystemField::published).orElse(null)
                : custom;
    }

    @Override
    public FieldScreenTab getFieldScreenTab() {
        return tab;
    }

    @Override
    public void setFieldScreenTab(FieldScreenTab fieldScreenTab) {
        tab = fieldScreenTab;
    }

    @Override
    public void store() {
        if (id == null) {
            id = screens.insertItem(tab.getId(), fieldId, place);
        } else {
            screens.db()
                    .update(
                            "UPDATE fieldscreenlayoutitem SET fieldidentifier = ?, seq_no = ?, fieldscreentab = ? WHERE id = ?",
                            fieldId,
                            place,
                            tab.getId(),
                            id);
            screens.outdate();
        }
    }

    @Override
    public void remove() {
        screens.delete("fieldscreenlayoutitem", "id", Objects.requireNonNull(id));
    }
}
