package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class FiltersOnPostgresTest extends FiltersContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
