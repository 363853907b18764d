package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchIndexOnHsqldbTest extends SearchIndexContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
