package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchFunctionsOnHsqldbTest extends SearchFunctionsContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
