package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchIndexOnPostgresTest extends SearchIndexContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
