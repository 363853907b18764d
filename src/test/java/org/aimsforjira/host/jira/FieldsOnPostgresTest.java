package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class FieldsOnPostgresTest extends FieldsContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
