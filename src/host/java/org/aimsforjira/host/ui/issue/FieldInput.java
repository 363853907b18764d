package org.aimsforjira.host.ui.issue;

import java.util.List;
import org.aimsforjira.host.ui.frame.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param id field id, which is the name and the id of the element too
 * @param name name of the field
 * @param type kind of input: text, textarea, select, multiselect, radiobuttons, multicheckboxes, userpicker,
 *     multiuserpicker, datepicker, datetime, float, labels, url
 * @param required whether it must be filled in
 * @param description help below the input, may be empty
 * @param value what a text input shows
 * @param choices what can be picked
 * @param error what is wrong with the value, or null
 */
public record FieldInput(
        String id,
        String name,
        String type,
        boolean required,
        String description,
        String value,
        List<Choice> choices,
        @Nullable String error) {
    /** Copies the choices. */
    public FieldInput {
        choices = List.copyOf(choices);
    }

    /** Whether a picked choice exists; otherwise a list starts with "None". */
    public boolean picked() {
        return choices.stream().anyMatch(Choice::selected);
    }
}
