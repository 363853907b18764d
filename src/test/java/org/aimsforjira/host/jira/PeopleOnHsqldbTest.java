package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class PeopleOnHsqldbTest extends PeopleContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
