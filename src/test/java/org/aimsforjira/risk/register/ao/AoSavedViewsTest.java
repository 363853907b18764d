package org.aimsforjira.risk.register.ao;

import org.aimsforjira.contract.SavedViewsContract;
import org.aimsforjira.risk.register.domain.SavedViews;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class AoSavedViewsTest {

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

    abstract static class OnADatabase extends SavedViewsContract {
        private final TestDatabase database;

        OnADatabase(TestDatabase.Kind kind) {
            database = TestDatabase.of(kind, RiskViewEntity.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected SavedViews views() {
            return new AoSavedViews(database.ao());
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
