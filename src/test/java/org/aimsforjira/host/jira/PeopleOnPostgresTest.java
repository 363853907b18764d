package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class PeopleOnPostgresTest extends PeopleContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
