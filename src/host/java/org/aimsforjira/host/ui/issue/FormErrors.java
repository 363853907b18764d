package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aimsforjira.host.ui.frame.Ui;

/** What is wrong with a form as a whole. */
final class FormErrors {
    private FormErrors() {}

    /** The messages without a field, and those of fields that the form does not show, so that none gets lost. */
    static List<String> besidesFields(
            Map<String, String> errors, List<String> messages, FormSubject subject, Ui ui, IssueOperation operation) {
        return besidesFields(
                errors, messages, Set.copyOf(Screens.fieldIds(ui, subject.project(), subject.type(), operation)));
    }

    /** The same for a form that shows certain fields. */
    static List<String> besidesFields(Map<String, String> errors, List<String> messages, Set<String> shown) {
        List<String> all = new ArrayList<>(messages);
        errors.forEach((field, message) -> {
            if (!shown.contains(field)) {
                all.add(message);
            }
        });
        return all;
    }
}
