package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class MoveCloneOnPostgresTest extends MoveCloneContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
