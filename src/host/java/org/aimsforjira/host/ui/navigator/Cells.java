package org.aimsforjira.host.ui.navigator;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.issue.IssueRow;
import org.aimsforjira.host.ui.issue.IssueRows;
import org.aimsforjira.host.ui.navigator.Cell.Value;
import org.jspecify.annotations.Nullable;

/** Makes the cells of a list of issues. */
final class Cells {
    private final Visit visit;
    private final CustomFieldManager fields;

    Cells(Visit visit) {
        this.visit = visit;
        this.fields = visit.ui().service(CustomFieldManager.class);
    }

    Cell of(Issue issue, String field) {
        String url = visit.url("/browse/" + issue.getKey());
        return switch (field) {
            case "issuetype" -> picture(field, IssueRows.type(visit, issue.getIssueType()));
            case "issuekey" -> Cell.of("issuekey host-narrow", Value.link(issue.getKey(), url));
            case "summary" -> Cell.of(field, Value.link(issue.getSummary(), url));
            case "assignee" -> person(field, issue.getAssignee(), "host.user.unassigned");
            case "reporter" -> person(field, issue.getReporter(), "host.user.anonymous");
            case "creator" -> person(field, issue.getCreator(), "host.user.anonymous");
            case "priority" -> picture(field, IssueRows.priority(visit, issue.getPriority()));
            case "status" -> {
                IssueRow.StatusLozenge status = IssueRows.status(issue.getStatus());
                yield Cell.of(field, Value.lozenge(status.name(), status.css()));
            }
            case "resolution" ->
                issue.getResolution() == null
                        ? new Cell(field, List.of(), visit.text("host.field.unresolved"))
                        : Cell.of(field, Value.text(issue.getResolution().getName()));
            case "project" ->
                Cell.of(
                        field,
                        Value.link(
                                issue.getProjectObject().getName(),
                                visit.url(
                                        "/projects/" + issue.getProjectObject().getKey())));
            case "created" -> day(field, issue.getCreated());
            case "updated" -> day(field, issue.getUpdated());
            case "resolutiondate" -> day(field, issue.getResolutionDate());
            case "duedate" -> day(field, issue.getDueDate());
            case "description" -> text(field, issue.getDescription());
            case "environment" -> text(field, issue.getEnvironment());
            default -> custom(issue, field);
        };
    }

    private static Cell picture(String css, IssueRow.@Nullable Named named) {
        return Cell.of(css + " host-narrow", named == null ? null : Value.picture(named.name(), named.icon()));
    }

    private Cell person(String css, @Nullable ApplicationUser user, String nobody) {
        return new Cell(
                css,
                user == null
                        ? List.of()
                        : List.of(Value.person(visit.ui().people().of(user))),
                visit.text(nobody));
    }

    private Cell day(String css, @Nullable Date date) {
        return Cell.of(
                css + " host-narrow",
                date == null ? null : Value.made(visit.words().day(date)));
    }

    private static Cell text(String css, @Nullable String text) {
        return Cell.of(css + " host-clamped", text == null || text.isEmpty() ? null : Value.text(text));
    }

    private Cell custom(Issue issue, String id) {
        CustomField field = fields.isCustomField(id) ? fields.getCustomFieldObject(id) : null;
        Object value = field == null ? null : issue.getCustomFieldValue(field);
        if (field == null || value == null) {
            return new Cell(id, List.of(), "");
        }
        String type = field.getCustomFieldType().getKey();
        Collection<?> several = value instanceof Collection<?> many ? many : List.of(value);
        String css = id + (type.endsWith(":textarea") ? " host-clamped" : "");
        return new Cell(css, several.stream().map(single -> value(type, single)).toList(), "");
    }

    private Value value(String type, @Nullable Object single) {
        if (single instanceof Option option) {
            return Value.text(option.getValue());
        }
        if (single instanceof ApplicationUser user) {
            return Value.person(visit.ui().people().of(user));
        }
        if (single instanceof Date date) {
            return Value.made(
                    type.endsWith(":datetime")
                            ? visit.words().moment(date)
                            : visit.words().day(date));
        }
        if (single instanceof Number number) {
            return Value.made(visit.words().number(number));
        }
        String text = String.valueOf(single);
        boolean link = type.endsWith(":url") && (text.startsWith("http://") || text.startsWith("https://"));
        return link ? Value.link(text, text) : Value.text(text);
    }
}
