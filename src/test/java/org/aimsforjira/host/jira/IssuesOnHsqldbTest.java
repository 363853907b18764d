package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class IssuesOnHsqldbTest extends IssuesContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
