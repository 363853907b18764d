package org.aimsforjira.risk.acceptance.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.LongStream;
import org.aimsforjira.contract.AcceptancesContract;
import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AoAcceptancesTest {

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

    abstract static class OnADatabase extends AcceptancesContract {
        private final TestDatabase database;
        private final Acceptances acceptances;

        OnADatabase(TestDatabase.Kind kind) {
            database = TestDatabase.of(
                    kind, AcceptanceEntity.class, AcceptanceEventEntity.class, AcceptedRiskEntity.class);
            acceptances = new AoAcceptances(database.ao());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Acceptances acceptances() {
            return acceptances;
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }

        @Test
        void aHundredRisksCostThreeStatements() {
            List<Long> risks = LongStream.rangeClosed(1, 100).boxed().toList();
            assertEquals(1, database.statementsOf(() -> acceptances.latest(risks)));
            transactions().run(() -> {
                risks.forEach(risk -> acceptances.add(full(risk, 1)));
                return true;
            });
            assertEquals(3, database.statementsOf(() -> acceptances.latest(risks)));
            assertEquals(1, database.statementsOf(() -> acceptances.watched(risks)));
            assertEquals(1, database.statementsOf(() -> acceptances.watchedAfter(0, 100)));
            assertEquals(2, database.statementsOf(() -> acceptances.ofRisk(5)));
        }

        @Test
        void whoTampersIsFoundOut() {
            transactions().run(() -> {
                acceptances.add(full(1, 1));
                return true;
            });
            database.tamper("UPDATE ${ACCEPTANCE} SET EXPIRES_ON = '2029-06-30'");
            assertFalse(acceptances.ofRisk(1).get(0).acceptance().isIntact());
        }
    }
}
