package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class FiltersOnHsqldbTest extends FiltersContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
