package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchOnHsqldbTest extends SearchContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
