package org.aimsforjira.risk.ao;

import org.aimsforjira.contract.ComputedLevelsContract;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class AoComputedLevelsTest {

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

    abstract static class OnADatabase extends ComputedLevelsContract {
        private final TestDatabase database;

        OnADatabase(TestDatabase.Kind kind) {
            database = TestDatabase.of(kind, RiskLevelEntity.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected ComputedLevels levels() {
            return new AoComputedLevels(database.ao());
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
