package org.aimsforjira.treatment.ao;

import org.aimsforjira.contract.TreatmentsContract;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.aimsforjira.treatment.domain.Treatments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class AoTreatmentsTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            super(TestDatabase.of(TestDatabase.Kind.HSQLDB, TreatmentEntity.class, TreatmentControlEntity.class));
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(TestDatabase.of(TestDatabase.Kind.POSTGRESQL, TreatmentEntity.class, TreatmentControlEntity.class));
        }
    }

    @Nested
    class OnPostgresqlThatIsolatesLess extends OnADatabase {
        OnPostgresqlThatIsolatesLess() {
            super(TestDatabase.of(TestDatabase.Kind.POSTGRESQL, TreatmentEntity.class, TreatmentControlEntity.class)
                    .readCommitted());
        }
    }

    abstract static class OnADatabase extends TreatmentsContract {
        private final TestDatabase database;
        private final Treatments treatments;

        OnADatabase(TestDatabase database) {
            this.database = database;
            this.treatments = new AoTreatments(database.ao());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Treatments treatments() {
            return treatments;
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
