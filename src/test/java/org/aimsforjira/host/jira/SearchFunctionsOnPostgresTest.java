package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchFunctionsOnPostgresTest extends SearchFunctionsContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
