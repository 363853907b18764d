package org.aimsforjira.issues.ao;

import org.aimsforjira.contract.IntentsContract;
import org.aimsforjira.issues.domain.Intents;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class AoIntentsTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            super(TestDatabase.Kind.HSQLDB);
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(TestDatabase.Kind.POSTGRESQL);
        }
    }

    abstract static class OnADatabase extends IntentsContract {
        private final TestDatabase database;

        OnADatabase(TestDatabase.Kind kind) {
            database = TestDatabase.of(kind, WriteIntentEntity.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Intents intents() {
            return new AoIntents(database.ao());
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
