package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class WorkflowOnPostgresTest extends WorkflowContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
