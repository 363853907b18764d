package org.aimsforjira.host.ao;

import org.aimsforjira.host.db.DatabaseKind;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Active Objects on HSQLDB")
class ActiveObjectsOnHsqldbTest extends ActiveObjectsContract {
    ActiveObjectsOnHsqldbTest() {
        super(DatabaseKind.HSQLDB);
    }
}
