package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class IssuesOnPostgresTest extends IssuesContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
