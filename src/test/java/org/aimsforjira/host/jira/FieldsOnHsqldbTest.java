package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class FieldsOnHsqldbTest extends FieldsContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
