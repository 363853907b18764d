package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class BulkTransitionOnPostgresTest extends BulkTransitionContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
