package org.aimsforjira.host.ao;

import org.aimsforjira.host.db.DatabaseKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Active Objects on PostgreSQL")
class ActiveObjectsOnPostgresTest extends ActiveObjectsContract {
    ActiveObjectsOnPostgresTest() {
        super(DatabaseKind.POSTGRES);
    }
}
