package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchRulesOnHsqldbTest extends SearchRulesContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
