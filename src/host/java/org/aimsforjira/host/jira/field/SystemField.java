package org.aimsforjira.host.jira.field;

import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.NavigableField;
import java.util.List;
import java.util.Optional;

/** Fields every Jira has, as far as the host knows them. Ids are those of IssueFieldConstants. */
public enum SystemField {
    /** One line that names the issue. */
    SUMMARY("summary", "Summary"),
    /** What kind of work it is. */
    ISSUE_TYPE("issuetype", "Issue Type"),
    /** Who asked for it. */
    REPORTER("reporter", "Reporter"),
    /** How urgent it is. */
    PRIORITY("priority", "Priority"),
    /** When it should be done. */
    DUE_DATE("duedate", "Due Date"),
    /** Who does it. */
    ASSIGNEE("assignee", "Assignee"),
    /** The surroundings of the problem. */
    ENVIRONMENT("environment", "Environment"),
    /** What it is about, at length. */
    DESCRIPTION("description", "Description"),
    /** Words to find it by. */
    LABELS("labels", "Labels"),
    /** How it ended. */
    RESOLUTION("resolution", "Resolution");

    private final String id;
    private final String text;

    SystemField(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** Id in tables and on screens. */
    public String id() {
        return id;
    }

    /** English name. */
    public String text() {
        return text;
    }

    /** The field with that id. */
    public static Optional<SystemField> of(String id) {
        return List.of(values()).stream().filter(field -> field.id.equals(id)).findFirst();
    }

    /** As the published API shows it. */
    public ConfigurableField<Object> published() {
        return new Published(this);
    }

    private record Published(SystemField field) implements ConfigurableField<Object>, NavigableField {
        @Override
        public String getId() {
            return field.id;
        }

        @Override
        public String getNameKey() {
            return "issue.field." + field.id;
        }

        @Override
        public String getName() {
            return field.text;
        }

        @Override
        public int compareTo(Object other) {
            return field.text.compareTo(((Field) other).getName());
        }
    }
}
