package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchOnPostgresTest extends SearchContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
