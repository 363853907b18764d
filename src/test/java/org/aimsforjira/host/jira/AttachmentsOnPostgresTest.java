package org.aimsforjira.host.jira;

import org.aimsforjira.host.db.DatabaseKind;

class AttachmentsOnPostgresTest extends AttachmentsContract {
    @Override
    protected DatabaseKind kind() {
        return DatabaseKind.POSTGRES;
    }
}
