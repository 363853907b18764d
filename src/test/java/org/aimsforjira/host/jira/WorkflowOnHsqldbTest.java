package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class WorkflowOnHsqldbTest extends WorkflowContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
