package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchFieldsOnPostgresTest extends SearchFieldsContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
