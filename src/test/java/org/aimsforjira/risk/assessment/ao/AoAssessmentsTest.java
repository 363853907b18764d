package org.aimsforjira.risk.assessment.ao;

import org.aimsforjira.contract.AssessmentsContract;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class AoAssessmentsTest {

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

    abstract static class OnADatabase extends AssessmentsContract {
        private final TestDatabase database;

        OnADatabase(TestDatabase.Kind kind) {
            database = TestDatabase.of(kind, AssessmentEntity.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Assessments assessments() {
            return new AoAssessments(database.ao());
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
