package org.aimsforjira.risk.assessment.ao;

import org.aimsforjira.contract.AssessmentDraftsContract;
import org.aimsforjira.risk.assessment.domain.AssessmentDrafts;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class AoAssessmentDraftsTest {

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

    abstract static class OnADatabase extends AssessmentDraftsContract {
        private final TestDatabase database;

        OnADatabase(TestDatabase.Kind kind) {
            database = TestDatabase.of(kind, AssessmentDraftEntity.class);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected AssessmentDrafts drafts() {
            return new AoAssessmentDrafts(database.ao());
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
