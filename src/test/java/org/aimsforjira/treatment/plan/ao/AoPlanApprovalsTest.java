package org.aimsforjira.treatment.plan.ao;

import org.aimsforjira.contract.PlanApprovalsContract;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class AoPlanApprovalsTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            super(TestDatabase.of(
                    TestDatabase.Kind.HSQLDB, PlanApprovalEntity.class, PlanPartEntity.class, PlanPersonEntity.class));
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(TestDatabase.of(
                    TestDatabase.Kind.POSTGRESQL,
                    PlanApprovalEntity.class,
                    PlanPartEntity.class,
                    PlanPersonEntity.class));
        }
    }

    @Nested
    class OnPostgresqlThatIsolatesLess extends OnADatabase {
        OnPostgresqlThatIsolatesLess() {
            super(TestDatabase.of(
                            TestDatabase.Kind.POSTGRESQL,
                            PlanApprovalEntity.class,
                            PlanPartEntity.class,
                            PlanPersonEntity.class)
                    .readCommitted());
        }
    }

    abstract static class OnADatabase extends PlanApprovalsContract {
        private final TestDatabase database;
        private final PlanApprovals approvals;

        OnADatabase(TestDatabase database) {
            this.database = database;
            this.approvals = new AoPlanApprovals(database.ao());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected PlanApprovals approvals() {
            return approvals;
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }
    }
}
