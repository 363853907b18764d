package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class ArchiveOnPostgresTest extends ArchiveContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
