package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class WatchOnHsqldbTest extends WatchContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
