package org.aimsforjira.host.ui.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Person;

/**
 * A page that does one thing: a few inputs and a button, or a mere question.
 *
 * @param title headline
 * @param subject what it is about: key and summary, or empty
 * @param notes sentences above the inputs
 * @param form id of the form element and beginning of the ids of its buttons
 * @param action where the form goes
 * @param hidden hidden values
 * @param fields inputs
 * @param submit text of the button
 * @param cancelUrl where "Cancel" leads
 * @param errors what is wrong with the form as a whole
 * @param files whether it sends files
 * @param people whom user inputs suggest
 */
public record OperationPage(
        String title,
        String subject,
        List<String> notes,
        String form,
        String action,
        Map<String, String> hidden,
        List<FieldInput> fields,
        String submit,
        String cancelUrl,
        List<String> errors,
        boolean files,
        List<Person> people) {
    /** Copies the collections. */
    public OperationPage {
        notes = List.copyOf(notes);
        hidden = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
        fields = List.copyOf(fields);
        errors = List.copyOf(errors);
        people = List.copyOf(people);
    }

    /** A mere question. */
    public static OperationPage question(
            String title, String subject, String form, String action, String submit, String cancelUrl) {
        return new OperationPage(
                title, subject, List.of(), form, action, Map.of(), List.of(), submit, cancelUrl, List.of(), false,
                List.of());
    }

    /** This page with sentences. */
    public OperationPage noting(List<String> newNotes) {
        return new OperationPage(
                title, subject, newNotes, form, action, hidden, fields, submit, cancelUrl, errors, files, people);
    }

    /** This page with hidden values. */
    public OperationPage hiding(Map<String, String> newHidden) {
        return new OperationPage(
                title, subject, notes, form, action, newHidden, fields, submit, cancelUrl, errors, files, people);
    }

    /** This page with inputs. */
    public OperationPage asking(List<FieldInput> newFields) {
        return new OperationPage(
                title, subject, notes, form, action, hidden, newFields, submit, cancelUrl, errors, files, people);
    }

    /** This page with what is wrong. */
    public OperationPage failed(List<String> newErrors) {
        return new OperationPage(
                title, subject, notes, form, action, hidden, fields, submit, cancelUrl, newErrors, files, people);
    }

    /** This page sending files. */
    public OperationPage sendingFiles() {
        return new OperationPage(
                title, subject, notes, form, action, hidden, fields, submit, cancelUrl, errors, true, people);
    }

    /** This page suggesting people. */
    public OperationPage suggesting(List<Person> newPeople) {
        return new OperationPage(
                title, subject, notes, form, action, hidden, fields, submit, cancelUrl, errors, files, newPeople);
    }
}
