package org.aimsforjira.host.ui.issue;

import java.util.HashSet;
import java.util.Set;
import org.aimsforjira.host.ui.frame.Ui;

/** Which fields a form marks as required: the summary, and what the project's field configuration says. */
final class RequiredFields {
    private RequiredFields() {}

    static Set<String> of(Ui ui, FormSubject subject) {
        Set<String> required = new HashSet<>(ui.jira().screens().required(subject.project()));
        required.add("summary");
        return required;
    }
}
