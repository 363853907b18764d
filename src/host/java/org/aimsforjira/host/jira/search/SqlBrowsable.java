package org.aimsforjira.host.jira.search;

import java.util.Set;

/** The permission filter as a part of the statement, so that no issue is asked one by one. */
final class SqlBrowsable {
    private static final String NEVER = "1 = 0";
    private static final String ALWAYS = "1 = 1";

    private SqlBrowsable() {}

    /** Adds a condition on the alias {@code i} of the table of issues. */
    static void add(SqlText sql, Browsable browsable) {
        String user = browsable.userKey();
        sql.add("i.archived = FALSE AND (");
        everything(sql, browsable);
        if (user != null && !browsable.asReporter().isEmpty()) {
            in(sql.add(" OR (i.reporter = ? AND ", user), browsable.asReporter())
                    .add(")");
        }
        if (user != null && !browsable.asAssignee().isEmpty()) {
            in(sql.add(" OR (i.assignee = ? AND ", user), browsable.asAssignee())
                    .add(")");
        }
        sql.add(")");
    }

    /** The shorter of the two lists goes into the statement. */
    private static void everything(SqlText sql, Browsable browsable) {
        if (browsable.everything().isEmpty()) {
            sql.add(NEVER);
        } else if (browsable.rest().isEmpty()) {
            sql.add(ALWAYS);
        } else if (browsable.everything().size() <= browsable.rest().size()) {
            in(sql, browsable.everything());
        } else {
            sql.add("i.project NOT IN (").values(browsable.rest()).add(")");
        }
    }

    private static SqlText in(SqlText sql, Set<Long> projects) {
        return sql.add("i.project IN (").values(projects).add(")");
    }
}
