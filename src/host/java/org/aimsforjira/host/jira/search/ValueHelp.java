package org.aimsforjira.host.jira.search;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.aimsforjira.host.jira.filter.Filters;
import org.aimsforjira.host.jira.jql.JqlWords;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.search.QueryHelp.Value;
import org.aimsforjira.host.jira.user.Users;
import org.jspecify.annotations.Nullable;

/** Values of fields that begin like what somebody typed. */
final class ValueHelp {
    /** As many are offered. */
    static final int LIMIT = 15;

    private final Db db;
    private final Users users;
    private final Constants constants;
    private final Projects projects;
    private final Filters filters;

    ValueHelp(Db db, Users users, Constants constants, Projects projects, Filters filters) {
        this.db = db;
        this.users = users;
        this.constants = constants;
        this.projects = projects;
        this.filters = filters;
    }

    /** Whether there is a list of values for fields of that kind. */
    static boolean knows(FieldKind kind) {
        return switch (kind) {
            case PROJECT, ISSUE_TYPE, STATUS, STATUS_CATEGORY, PRIORITY, RESOLUTION, USER, OPTION, LABEL, FILTER ->
                true;
            default -> false;
        };
    }

    List<Value> of(SearchField field, String typed, @Nullable ApplicationUser user, Browsable browsable) {
        String start = typed.strip().toLowerCase(Locale.ENGLISH);
        return switch (field.kind()) {
            case PROJECT -> projects(start, browsable);
            case ISSUE_TYPE -> names(constants.issueTypes(), start);
            case STATUS -> names(constants.statuses(), start);
            case STATUS_CATEGORY -> categories(start);
            case PRIORITY -> names(constants.priorities(), start);
            case RESOLUTION -> resolutions(start);
            case USER, WATCHER -> people(start, user);
            case OPTION -> options(Objects.requireNonNull(field.custom()), start, browsable);
            case LABEL -> labels(field, start, browsable);
            case FILTER -> filters(start, user);
            default -> List.of();
        };
    }

    private static boolean begins(String text, String start) {
        return text.toLowerCase(Locale.ENGLISH).startsWith(start);
    }

    private static Value named(String text) {
        return new Value(JqlWords.quotedIfNeeded(text), text);
    }

    private List<Value> projects(String start, Browsable browsable) {
        return projects.all().stream()
                .filter(project -> browsable.project(project.getId()))
                .filter(project -> begins(project.getName(), start) || begins(project.getKey(), start))
                .limit(LIMIT)
                .map(project -> new Value(
                        JqlWords.quotedIfNeeded(project.getKey()), project.getName() + " (" + project.getKey() + ")"))
                .toList();
    }

    private static List<Value> names(List<? extends IssueConstant> all, String start) {
        return texts(all.stream().map(IssueConstant::getName).toList(), start);
    }

    private static List<Value> texts(List<String> all, String start) {
        return all.stream()
                .distinct()
                .filter(text -> begins(text, start))
                .limit(LIMIT)
                .map(ValueHelp::named)
                .toList();
    }

    private List<Value> categories(String start) {
        return texts(
                constants.statuses().stream()
                        .map(status -> status.getStatusCategory().getName())
                        .toList(),
                start);
    }

    private List<Value> resolutions(String start) {
        List<String> all = new ArrayList<>(
                constants.resolutions().stream().map(IssueConstant::getName).toList());
        all.add("Unresolved");
        return texts(all, start);
    }

    /** Nobody but people who are logged in learns who there is. */
    private List<Value> people(String start, @Nullable ApplicationUser user) {
        if (user == null) {
            return List.of();
        }
        String pattern = like(start);
        return db.list(
                "SELECT user_name, display_name FROM app_user WHERE active = TRUE AND (lower_user_name LIKE ? ESCAPE '!'"
                        + " OR lower_display_name LIKE ? ESCAPE '!' OR lower_display_name LIKE ? ESCAPE '!')"
                        + " ORDER BY lower_display_name LIMIT " + LIMIT,
                row -> new Value(
                        JqlWords.quotedIfNeeded(row.must("user_name")),
                        row.must("display_name") + " (" + row.must("user_name") + ")"),
                pattern,
                pattern,
                "% " + pattern);
    }

    /** Those of contexts that hold in a project the searcher may browse; disabled ones, too, since issues may have them. */
    private List<Value> options(HostCustomField field, String start, Browsable browsable) {
        List<Long> configs = new ArrayList<>();
        for (FieldConfigScheme context : field.getConfigurationSchemes()) {
            boolean visible = context.isAllProjects()
                    || context.getAssociatedProjectIds().stream().anyMatch(browsable::project);
            if (visible && context.getOneAndOnlyConfig() != null) {
                configs.add(context.getOneAndOnlyConfig().getId());
            }
        }
        if (configs.isEmpty()) {
            return List.of();
        }
        List<String> texts = db.listIn(
                "SELECT customvalue FROM customfieldoption WHERE customfieldconfig IN (%s) ORDER BY customfieldconfig, seq_no",
                configs, row -> row.must("customvalue"));
        return texts(texts, start);
    }

    /** Those of issues the searcher may browse. */
    private List<Value> labels(SearchField field, String start, Browsable browsable) {
        SqlText sql = field.custom() == null
                ? new SqlText("SELECT DISTINCT l.label AS word FROM label l JOIN jiraissue i ON i.id = l.issue"
                        + " WHERE l.fieldid IS NULL AND ")
                : new SqlText(
                        "SELECT DISTINCT l.stringvalue AS word FROM customfieldvalue l JOIN jiraissue i ON i.id = l.issue"
                                + " WHERE l.customfield = ? AND ",
                        field.custom().getIdAsLong());
        sql.add(
                "LOWER(" + (field.custom() == null ? "l.label" : "l.stringvalue") + ") LIKE ? ESCAPE '!' AND ",
                like(start));
        SqlBrowsable.add(sql, browsable);
        sql.add(" ORDER BY 1 LIMIT " + LIMIT);
        return db.list(sql.text(), row -> named(row.must("word")), sql.binds());
    }

    private static String like(String start) {
        return start.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private List<Value> filters(String start, @Nullable ApplicationUser user) {
        return texts(
                filters.visibleTo(user).stream().map(filter -> filter.name()).toList(), start);
    }
}
