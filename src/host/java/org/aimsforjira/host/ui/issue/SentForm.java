package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Visit;

/** Turns a form that was sent into the parameters of Jira's issue service. */
final class SentForm {
    private SentForm() {}

    /** The values of the fields the form showed; a field left empty is sent as empty, so that it is cleared. */
    static IssueInputParameters parameters(Visit visit, List<FormPage.Tab> tabs) {
        Map<String, String[]> parameters = new HashMap<>();
        List<String> present = new ArrayList<>();
        for (FormPage.Tab tab : tabs) {
            for (FieldInput field : tab.fields()) {
                parameters.put(field.id(), values(visit, field));
                present.add(field.id());
            }
        }
        IssueInputParameters input = visit.ui().service(IssueService.class).newIssueInputParameters(parameters);
        present.forEach(input::addFieldToForcePresent);
        return input;
    }

    static String[] values(Visit visit, FieldInput field) {
        List<String> sent = visit.params(field.id());
        String first = sent.isEmpty() ? "" : sent.get(0);
        return switch (field.type()) {
            case "multiselect", "multicheckboxes" -> sent.isEmpty() ? new String[] {""} : sent.toArray(new String[0]);
            case "labels" -> first.isBlank() ? new String[] {""} : first.trim().split("\\s+", -1);
            case "textarea" -> new String[] {first.replace("\r\n", "\n")};
            default -> new String[] {first.trim()};
        };
    }
}
