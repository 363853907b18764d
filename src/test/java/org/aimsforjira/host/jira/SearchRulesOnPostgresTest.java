package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchRulesOnPostgresTest extends SearchRulesContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
