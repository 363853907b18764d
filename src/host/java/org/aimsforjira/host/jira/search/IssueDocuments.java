package org.aimsforjira.host.jira.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.Row;
import org.aimsforjira.host.jira.field.CustomValue;
import org.aimsforjira.host.jira.field.FieldStore;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** Makes the documents of issues from their rows: four statements for any number of issues up to {@link Db#LIST_LIMIT}. */
final class IssueDocuments {
    private static final String ISSUES = "SELECT id, project, issuenum, issuetype, summary, description, environment,"
            + " reporter, creator, assignee, priority, resolution, resolutiondate, issuestatus, created, updated, duedate,"
            + " parent_id, archived FROM jiraissue WHERE id IN (%s)";
    private static final String VALUES = "SELECT issue, customfield, stringvalue, textvalue, numbervalue, datevalue,"
            + " optionvalue FROM customfieldvalue WHERE issue IN (%s)";

    private final Db db;
    private final FieldStore fields;

    IssueDocuments(Db db, FieldStore fields) {
        this.db = db;
        this.fields = fields;
    }

    /**
     * An issue as the index holds it.
     *
     * @param issue its document
     * @param comments one document for each comment, since the words of a search must stand in one of them
     */
    record Entry(Document issue, List<Document> comments) {
        /** All documents of it. */
        List<Document> all() {
            List<Document> all = new ArrayList<>(comments);
            all.add(issue);
            return all;
        }
    }

    private record Value(long issue, long field, CustomValue value) {}

    private record Text(long issue, String text) {}

    /** The entries of the issues that are there. */
    Map<Long, Entry> of(Collection<Long> ids) {
        Map<Long, List<Value>> values = byIssue(
                db.listIn(VALUES, ids, row -> new Value(row.id("issue"), row.id("customfield"), CustomValue.of(row))),
                Value::issue);
        Map<Long, List<Text>> labels = byIssue(
                db.listIn(
                        "SELECT issue, label FROM label WHERE fieldid IS NULL AND issue IN (%s)",
                        ids, row -> new Text(row.id("issue"), row.must("label"))),
                Text::issue);
        Map<Long, List<Text>> comments = byIssue(
                db.listIn(
                        "SELECT issueid, actionbody FROM jiraaction WHERE issueid IN (%s)",
                        ids, row -> new Text(row.id("issueid"), row.must("actionbody"))),
                Text::issue);
        Map<Long, Entry> entries = new LinkedHashMap<>();
        db.listIn(ISSUES, ids, row -> {
            long id = row.id("id");
            IndexDocument issue = issue(row, id);
            labels.getOrDefault(id, List.of()).forEach(label -> issue.label("labels", label.text()));
            values.getOrDefault(id, List.of()).forEach(value -> custom(issue, value));
            List<Document> ofComments = comments.getOrDefault(id, List.of()).stream()
                    .map(comment -> IndexDocument.comment(id, comment.text()))
                    .toList();
            return entries.put(id, new Entry(issue.finished(), ofComments));
        });
        return entries;
    }

    private static <T> Map<Long, List<T>> byIssue(List<T> rows, Function<T, Long> issue) {
        Map<Long, List<T>> byIssue = new HashMap<>();
        rows.forEach(row -> byIssue.computeIfAbsent(issue.apply(row), key -> new ArrayList<>())
                .add(row));
        return byIssue;
    }

    private static IndexDocument issue(Row row, long id) {
        IndexDocument issue = new IndexDocument(id, row.id("issuenum"), row.flag("archived"));
        issue.term("project", Long.toString(row.id("project")));
        issue.term("issuetype", row.must("issuetype"));
        issue.term("status", row.must("issuestatus"));
        issue.term("priority", row.text("priority"));
        issue.term("resolution", row.text("resolution"));
        issue.term("reporter", row.text("reporter"));
        issue.term("creator", row.text("creator"));
        issue.term("assignee", row.text("assignee"));
        Long parent = row.number("parent_id");
        issue.term("parent", parent == null ? null : parent.toString());
        issue.time("created", row.number("created"));
        issue.time("updated", row.number("updated"));
        issue.time("resolutiondate", row.number("resolutiondate"));
        issue.time("duedate", row.number("duedate"));
        issue.text("summary", row.text("summary"));
        issue.text("description", row.text("description"));
        issue.text("environment", row.text("environment"));
        return issue;
    }

    private void custom(IndexDocument issue, Value stored) {
        HostCustomField field = fields.field(stored.field());
        if (field == null) {
            return;
        }
        String id = field.getId();
        CustomValue value = stored.value();
        switch (SearchField.of(field).kind()) {
            case OPTION ->
                issue.term(id, value.option() == null ? null : value.option().toString());
            case USER -> issue.term(id, value.string());
            case DAY, TIME -> issue.time(id, value.date());
            case NUMBER -> issue.number(id, value.number());
            case LABEL -> issue.label(id, value.string());
            case EXACT_TEXT -> issue.exactText(id, value.string());
            case TEXT -> issue.text(id, longer(value));
            default -> throw new IllegalArgumentException(id);
        }
    }

    private static @Nullable String longer(CustomValue value) {
        return value.text() == null ? value.string() : value.text();
    }
}
