package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class BulkTransitionOnHsqldbTest extends BulkTransitionContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
