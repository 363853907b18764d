package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class ArchiveOnHsqldbTest extends ArchiveContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
