package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class LinksOnHsqldbTest extends LinksContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
