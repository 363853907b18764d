package org.aimsforjira.host.ui.issue;

import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Person;
import org.jspecify.annotations.Nullable;

/**
 * A form to create or edit an issue.
 *
 * @param title headline
 * @param formId id of the form element
 * @param action where the form goes
 * @param submit text of the button
 * @param submitId id of the button
 * @param cancelUrl where "Cancel" leads
 * @param hidden hidden values
 * @param projectName name of the project
 * @param projectAvatar its picture
 * @param type the issue type
 * @param tabs fields in the order of the screen
 * @param errors what is wrong with the form as a whole
 * @param people whom user inputs suggest
 */
public record FormPage(
        String title,
        String formId,
        String action,
        String submit,
        String submitId,
        String cancelUrl,
        Map<String, String> hidden,
        String projectName,
        String projectAvatar,
        IssueRow.Named type,
        List<Tab> tabs,
        List<String> errors,
        List<Person> people) {
    /** Copies the collections. */
    public FormPage {
        hidden = Map.copyOf(hidden);
        tabs = List.copyOf(tabs);
        errors = List.copyOf(errors);
        people = List.copyOf(people);
    }

    /**
     * Fields of a tab of the screen.
     *
     * @param name heading, or null when the screen has one tab
     * @param fields the fields
     */
    public record Tab(@Nullable String name, List<FieldInput> fields) {
        /** Copies the fields. */
        public Tab {
            fields = List.copyOf(fields);
        }
    }
}
