package org.aimsforjira.host.jira.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aimsforjira.host.jira.field.HostCustomField;

/**
 * The order of results. Constants and options go by their place in the list, priorities so that DESC begins with the highest, people by
 * display name, a field of several values by its smallest. Empty values come last in both directions (unconfirmed). Equal issues, and a
 * query without an order, go by key, the newest first (unconfirmed).
 */
final class SqlOrder {
    private static final String CATEGORY =
            "CASE so.statuscategory WHEN 2 THEN 1 WHEN 4 THEN 2 WHEN 3 THEN 3 ELSE 0 END";

    private final SqlText columns = new SqlText("");
    private final Set<String> joins = new LinkedHashSet<>();
    private final StringBuilder order = new StringBuilder();
    private int count;

    private SqlOrder() {}

    static SqlOrder of(List<Sort> sorts) {
        SqlOrder made = new SqlOrder();
        boolean byKey = false;
        for (Sort sort : sorts) {
            made.add(sort);
            byKey |= sort.field().kind() == FieldKind.KEY;
        }
        if (!byKey) {
            made.key(true);
        }
        return made;
    }

    /** More columns of the result, each with a comma before it. */
    SqlText columns() {
        return columns;
    }

    /** Joins on the alias {@code i}. */
    String joins() {
        return String.join(" ", joins);
    }

    /** What follows ORDER BY. */
    String order() {
        return order.toString();
    }

    private void add(Sort sort) {
        boolean down = sort.descending();
        SearchField field = sort.field();
        if (field.custom() != null) {
            custom(field.custom(), field.kind(), down);
            return;
        }
        switch (field.kind()) {
            case KEY -> key(down);
            case PROJECT -> {
                joins.add("JOIN project po ON po.id = i.project");
                filled("po.lower_pname", down);
            }
            case ISSUE_TYPE -> {
                joins.add("LEFT JOIN issuetype ty ON ty.id = i.issuetype");
                nullable("ty.seq_no", down);
            }
            case STATUS -> {
                joins.add("LEFT JOIN issuestatus so ON so.id = i.issuestatus");
                nullable("so.seq_no", down);
            }
            case STATUS_CATEGORY -> {
                joins.add("LEFT JOIN issuestatus so ON so.id = i.issuestatus");
                nullable(CATEGORY, down);
            }
            case PRIORITY -> {
                joins.add("LEFT JOIN priority pr ON pr.id = i.priority");
                nullable("pr.seq_no", !down);
            }
            case RESOLUTION -> {
                joins.add("LEFT JOIN resolution re ON re.id = i.resolution");
                nullable("re.seq_no", down);
            }
            case USER -> {
                String person = "u" + count;
                joins.add(
                        "LEFT JOIN app_user " + person + " ON " + person + ".user_key = " + SqlColumns.ofIssue(field));
                nullable(person + ".lower_display_name", down);
            }
            case LABEL ->
                nullable("(SELECT MIN(LOWER(l.label)) FROM label l WHERE l.issue = i.id AND l.fieldid IS NULL)", down);
            case TEXT -> nullable("LOWER(" + SqlColumns.ofIssue(field) + ")", down);
            case TIME, DAY -> time(field, down);
            default -> throw new IllegalArgumentException(field.id());
        }
    }

    private void time(SearchField field, boolean down) {
        String column = String.valueOf(SqlColumns.ofIssue(field));
        if (field.id().equals("created") || field.id().equals("updated")) {
            filled(column, down);
        } else {
            nullable(column, down);
        }
    }

    private void key(boolean down) {
        joins.add("JOIN project po ON po.id = i.project");
        filled("po.pkey", down);
        filled("i.issuenum", down);
    }

    private void custom(HostCustomField field, FieldKind kind, boolean down) {
        String of = " WHERE v.issue = i.id AND v.customfield = ?)";
        String values = switch (kind) {
            case OPTION ->
                "(SELECT MIN(o.seq_no) FROM customfieldvalue v JOIN customfieldoption o ON o.id = v.optionvalue";
            case USER ->
                "(SELECT MIN(u.lower_display_name) FROM customfieldvalue v JOIN app_user u ON u.user_key ="
                        + " v.stringvalue";
            case TEXT, EXACT_TEXT, LABEL -> "(SELECT MIN(LOWER(v.stringvalue)) FROM customfieldvalue v";
            default -> "(SELECT MIN(" + SqlColumns.ofValue(field) + ") FROM customfieldvalue v";
        };
        nullable(values + of, down, field.getIdAsLong());
    }

    /** A column that is never empty: without NULLS LAST an index can give the order. */
    private void filled(String expression, boolean down) {
        step(expression, down ? " DESC" : " ASC");
    }

    private void nullable(String expression, boolean down, Object... values) {
        step(expression, (down ? " DESC" : " ASC") + " NULLS LAST", values);
    }

    private void step(String expression, String direction, Object... values) {
        String alias = "s" + count++;
        columns.add(", " + expression + " AS " + alias, values);
        order.append(order.isEmpty() ? "" : ", ").append(alias).append(direction);
    }
}
