package org.aimsforjira.host.jira.search;

import java.util.Collection;
import java.util.List;
import org.aimsforjira.host.jira.field.HostCustomField;
import org.jspecify.annotations.Nullable;

/** Writes a condition as SQL on the alias {@code i} of the table of issues. */
final class SqlConditions {
    private static final String VALUES_OF_ISSUE =
            "(SELECT 1 FROM customfieldvalue v WHERE v.issue = i.id AND v.customfield = ?";
    private static final String ISSUES_OF_VALUE =
            "i.id IN (SELECT v.issue FROM customfieldvalue v WHERE v.customfield = ? AND ";
    private static final String LABELS_OF_ISSUE = "(SELECT 1 FROM label l WHERE l.issue = i.id AND l.fieldid IS NULL";
    private static final String COMMENTS_OF_ISSUE = "(SELECT 1 FROM jiraaction a WHERE a.issueid = i.id";

    private final SqlText sql;

    private SqlConditions(SqlText sql) {
        this.sql = sql;
    }

    static void add(SqlText sql, Condition condition) {
        new SqlConditions(sql).add(condition);
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.All all) {
            joined(all.parts(), " AND ");
        } else if (condition instanceof Condition.Any any) {
            joined(any.parts(), " OR ");
        } else if (condition instanceof Condition.OneOf oneOf) {
            oneOf(oneOf);
        } else if (condition instanceof Condition.NoneOf noneOf) {
            noneOf(noneOf);
        } else if (condition instanceof Condition.Between between) {
            between(between);
        } else if (condition instanceof Condition.Filled filled) {
            filled(filled.field());
        } else if (condition instanceof Condition.Empty empty) {
            empty(empty.field());
        } else if (condition instanceof Condition.Words words) {
            words(words);
        } else if (condition instanceof Condition.Numbered numbered) {
            sql.add(
                    "(i.project = ? AND i.issuenum BETWEEN ? AND ?)",
                    numbered.projectId(),
                    numbered.from(),
                    numbered.to());
        } else {
            sql.add(condition instanceof Condition.Everything ? "1 = 1" : "1 = 0");
        }
    }

    private void joined(List<Condition> parts, String connection) {
        sql.add("(");
        for (int i = 0; i < parts.size(); i++) {
            sql.add(i == 0 ? "" : connection);
            add(parts.get(i));
        }
        sql.add(")");
    }

    private void oneOf(Condition.OneOf condition) {
        SearchField field = condition.field();
        String column = SqlColumns.ofIssue(field);
        if (column != null) {
            in(column, "IN", condition.values());
        } else if (field.custom() != null) {
            sql.add(ISSUES_OF_VALUE, field.custom().getIdAsLong());
            in(SqlColumns.compared(field, SqlColumns.ofValue(field.custom())), "IN", condition.values());
            sql.add(")");
        } else {
            sql.add("i.id IN (SELECT l.issue FROM label l WHERE l.fieldid IS NULL AND ");
            in(SqlColumns.compared(field, "l.label"), "IN", condition.values());
            sql.add(")");
        }
    }

    /** Never true for an empty field: NULL NOT IN (…) is unknown; where values have rows of their own, one must be there. */
    private void noneOf(Condition.NoneOf condition) {
        SearchField field = condition.field();
        String column = SqlColumns.ofIssue(field);
        if (column != null) {
            in(column, "NOT IN", condition.values());
            return;
        }
        sql.add("(");
        filled(field);
        sql.add(" AND NOT EXISTS ");
        if (field.custom() != null) {
            sql.add(VALUES_OF_ISSUE, field.custom().getIdAsLong()).add(" AND ");
            in(SqlColumns.compared(field, SqlColumns.ofValue(field.custom())), "IN", condition.values());
        } else {
            sql.add(LABELS_OF_ISSUE).add(" AND ");
            in(SqlColumns.compared(field, "l.label"), "IN", condition.values());
        }
        sql.add("))");
    }

    private void in(String column, String operator, Collection<Object> values) {
        sql.add(column + " " + operator + " (").values(values).add(")");
    }

    private void between(Condition.Between condition) {
        HostCustomField custom = condition.field().custom();
        if (custom == null) {
            ends(String.valueOf(SqlColumns.ofIssue(condition.field())), condition);
        } else {
            sql.add(ISSUES_OF_VALUE, custom.getIdAsLong());
            ends(SqlColumns.ofValue(custom), condition);
            sql.add(")");
        }
    }

    private void ends(String column, Condition.Between condition) {
        sql.add("(");
        end(column, condition.fromIncluded() ? " >= ?" : " > ?", condition.from());
        sql.add(condition.from() != null && condition.to() != null ? " AND " : "");
        end(column, condition.toIncluded() ? " <= ?" : " < ?", condition.to());
        sql.add(")");
    }

    private void end(String column, String comparison, @Nullable Object value) {
        if (value != null) {
            sql.add(column + comparison, value);
        }
    }

    private void filled(SearchField field) {
        String column = SqlColumns.ofIssue(field);
        if (field.custom() != null) {
            sql.add("EXISTS ")
                    .add(VALUES_OF_ISSUE, field.custom().getIdAsLong())
                    .add(")");
        } else if (field.kind() == FieldKind.LABEL) {
            sql.add("EXISTS ").add(LABELS_OF_ISSUE).add(")");
        } else {
            sql.add(field.kind() == FieldKind.TEXT ? "COALESCE(" + column + ", '') <> ''" : column + " IS NOT NULL");
        }
    }

    private void empty(SearchField field) {
        String column = SqlColumns.ofIssue(field);
        if (field.custom() != null) {
            sql.add("(NOT EXISTS ")
                    .add(VALUES_OF_ISSUE, field.custom().getIdAsLong())
                    .add(") AND ");
            SqlScope.add(sql, field.custom());
            sql.add(")");
        } else if (field.kind() == FieldKind.LABEL) {
            sql.add("NOT EXISTS ").add(LABELS_OF_ISSUE).add(")");
        } else {
            sql.add(field.kind() == FieldKind.TEXT ? "COALESCE(" + column + ", '') = ''" : column + " IS NULL");
        }
    }

    private void words(Condition.Words condition) {
        List<Long> custom = condition.fields().stream()
                .map(SearchField::custom)
                .filter(java.util.Objects::nonNull)
                .map(HostCustomField::getIdAsLong)
                .toList();
        String connection = "(";
        for (SearchField field : condition.fields()) {
            if (field.custom() == null) {
                sql.add(connection);
                systemWords(field, condition);
                connection = " OR ";
            }
        }
        if (!custom.isEmpty()) {
            sql.add(connection);
            customWords(custom, condition);
        }
        sql.add(")");
    }

    private void systemWords(SearchField field, Condition.Words condition) {
        sql.add(condition.negated() ? "NOT " : "");
        if (field.kind() == FieldKind.COMMENT) {
            sql.add("EXISTS ").add(COMMENTS_OF_ISSUE).add(" AND ");
            SqlWords.add(sql, "a.actionbody", condition.text());
            sql.add(")");
        } else {
            SqlWords.add(sql, String.valueOf(SqlColumns.ofIssue(field)), condition.text());
        }
    }

    /** A long text has its beginning in the column of short texts, too. */
    private void customWords(List<Long> fields, Condition.Words condition) {
        if (condition.negated()) {
            sql.add("EXISTS ").add(VALUES_OF_ISSUE, fields.get(0)).add(") AND NOT ");
        }
        sql.add("EXISTS (SELECT 1 FROM customfieldvalue v WHERE v.issue = i.id AND v.customfield IN (")
                .values(fields)
                .add(") AND ");
        SqlWords.add(sql, "COALESCE(v.textvalue, v.stringvalue)", condition.text());
        sql.add(")");
    }
}
