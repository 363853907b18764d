package org.aimsforjira.host.jira.search;

import java.util.List;
import org.aimsforjira.host.db.Db;

/** Evaluates conditions with SQL: one statement for a count, one for the ids of a page. */
final class SqlSearch {
    private final Db db;

    SqlSearch(Db db) {
        this.db = db;
    }

    /** How many issues there are. */
    long count(Condition where, Browsable browsable) {
        SqlText sql = new SqlText("SELECT COUNT(*) AS n FROM jiraissue i");
        where(sql, where, browsable);
        return db.count(sql.text(), sql.binds());
    }

    /** The ids of a page, in their order; none for a page of no size, which HSQLDB would take for one without end. */
    List<Long> ids(Condition where, Browsable browsable, List<Sort> sorts, int start, int limit) {
        if (limit == 0) {
            return List.of();
        }
        SqlOrder order = SqlOrder.of(sorts);
        SqlText sql = new SqlText("SELECT i.id AS id")
                .add(order.columns())
                .add(" FROM jiraissue i ")
                .add(order.joins());
        where(sql, where, browsable);
        sql.add(" ORDER BY ").add(order.order()).add(" LIMIT ? OFFSET ?", limit, start);
        return db.list(sql.text(), row -> row.id("id"), sql.binds());
    }

    private static void where(SqlText sql, Condition where, Browsable browsable) {
        sql.add(" WHERE ");
        SqlBrowsable.add(sql, browsable);
        sql.add(" AND ");
        SqlConditions.add(sql, where);
    }
}
