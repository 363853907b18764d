package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class MoveCloneOnHsqldbTest extends MoveCloneContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
