package org.aimsforjira.host.ui.navigator;

import java.util.List;
import org.aimsforjira.host.ui.frame.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The form to save a filter or to change one.
 *
 * @param title headline
 * @param action where the form goes
 * @param filterId id of the filter, or null for a new one
 * @param name its name
 * @param description a sentence
 * @param jql its query
 * @param favourite whether it is one of the reader's favourites
 * @param kinds whom it is shared with
 * @param groups groups to share with
 * @param projects projects to share with
 * @param roles roles in a project to share with; none of them picked for the whole project
 * @param mayShare whether the reader may share at all
 * @param others further people it is shared with, which the form does not show; they stay
 * @param wrongField which input is wrong, or null
 * @param wrong what is wrong with it
 * @param cancelUrl where "Cancel" leads
 */
public record FilterForm(
        String title,
        String action,
        @Nullable Long filterId,
        String name,
        String description,
        String jql,
        boolean favourite,
        List<Choice> kinds,
        List<Choice> groups,
        List<Choice> projects,
        List<Choice> roles,
        boolean mayShare,
        int others,
        @Nullable String wrongField,
        String wrong,
        String cancelUrl) {
    /** Copies the lists. */
    public FilterForm {
        kinds = List.copyOf(kinds);
        groups = List.copyOf(groups);
        projects = List.copyOf(projects);
        roles = List.copyOf(roles);
    }

    /** Whether an input is the wrong one. */
    public boolean isWrong(String field) {
        return field.equals(wrongField);
    }
}
