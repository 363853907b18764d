package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class WatchOnPostgresTest extends WatchContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
