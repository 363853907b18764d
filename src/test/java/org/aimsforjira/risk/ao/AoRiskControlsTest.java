package org.aimsforjira.risk.ao;

import org.aimsforjira.contract.RiskControlsContract;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class AoRiskControlsTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            super(TestDatabase.of(TestDatabase.Kind.HSQLDB, RiskControlEntity.class));
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(TestDatabase.of(TestDatabase.Kind.POSTGRESQL, RiskControlEntity.class));
        }
    }

    @Nested
    class OnPostgresqlThatIsolatesLess extends OnADatabase {
        OnPostgresqlThatIsolatesLess() {
            super(TestDatabase.of(TestDatabase.Kind.POSTGRESQL, RiskControlEntity.class)
                    .readCommitted());
        }
    }

    abstract static class OnADatabase extends RiskControlsContract {
        private final TestDatabase database;
        private final RiskControls controls;

        OnADatabase(TestDatabase database) {
            this.database = database;
            this.controls = new AoRiskControls(database.ao());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected RiskControls controls() {
            return controls;
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
