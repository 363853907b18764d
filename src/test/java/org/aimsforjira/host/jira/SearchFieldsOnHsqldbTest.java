package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class SearchFieldsOnHsqldbTest extends SearchFieldsContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
