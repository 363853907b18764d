package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class LinksOnPostgresTest extends LinksContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
