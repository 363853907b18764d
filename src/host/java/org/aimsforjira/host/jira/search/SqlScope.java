package org.aimsforjira.host.jira.search;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aimsforjira.host.jira.field.HostCustomField;

/**
 * Which issues have a custom field at all: a context holds for their project and type, and the project's field configuration does not
 * hide it. Only those are found by EMPTY (unconfirmed; Jira's index keeps which fields an issue shows).
 */
final class SqlScope {
    private static final String HIDDEN =
            "i.project IN (SELECT p.id FROM project p JOIN fieldlayoutitem f ON f.fieldlayout ="
                    + " p.fieldlayout WHERE f.fieldidentifier = ? AND f.ishidden = TRUE)";

    private SqlScope() {}

    static void add(SqlText sql, HostCustomField field) {
        List<FieldConfigScheme> contexts = field.getConfigurationSchemes();
        Set<Long> own = new LinkedHashSet<>();
        contexts.forEach(context -> own.addAll(context.getAssociatedProjectIds()));
        sql.add("(1 = 0");
        for (FieldConfigScheme context : contexts) {
            sql.add(" OR (");
            projects(sql, context, own);
            types(sql, context);
            sql.add(")");
        }
        sql.add(") AND NOT ").add(HIDDEN, field.getId());
    }

    /** The context for everywhere leaves out the projects that have one of their own. */
    private static void projects(SqlText sql, FieldConfigScheme context, Set<Long> own) {
        if (!context.isAllProjects()) {
            List<Long> projects = context.getAssociatedProjectIds();
            if (projects.isEmpty()) {
                sql.add("1 = 0");
            } else {
                sql.add("i.project IN (").values(projects).add(")");
            }
        } else if (own.isEmpty()) {
            sql.add("1 = 1");
        } else {
            sql.add("i.project NOT IN (").values(own).add(")");
        }
    }

    private static void types(SqlText sql, FieldConfigScheme context) {
        if (context.isAllIssueTypes()) {
            return;
        }
        List<String> types =
                context.getAssociatedIssueTypes().stream().map(IssueType::getId).toList();
        if (types.isEmpty()) {
            sql.add(" AND 1 = 0");
        } else {
            sql.add(" AND i.issuetype IN (").values(types).add(")");
        }
    }
}
