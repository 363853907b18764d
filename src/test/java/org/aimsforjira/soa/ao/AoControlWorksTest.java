package org.aimsforjira.soa.ao;

import org.aimsforjira.contract.ControlWorksContract;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.soa.domain.ControlWorks;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class AoControlWorksTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            super(TestDatabase.of(TestDatabase.Kind.HSQLDB, ControlWorkEntity.class));
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(TestDatabase.of(TestDatabase.Kind.POSTGRESQL, ControlWorkEntity.class));
        }
    }

    @Nested
    class OnPostgresqlThatIsolatesLess extends OnADatabase {
        OnPostgresqlThatIsolatesLess() {
            super(TestDatabase.of(TestDatabase.Kind.POSTGRESQL, ControlWorkEntity.class)
                    .readCommitted());
        }
    }

    abstract static class OnADatabase extends ControlWorksContract {
        private final TestDatabase database;
        private final ControlWorks works;

        OnADatabase(TestDatabase database) {
            this.database = database;
            this.works = new AoControlWorks(database.ao());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected ControlWorks works() {
            return works;
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
