package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class AttachmentsOnHsqldbTest extends AttachmentsContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.HSQLDB;
    }
}
