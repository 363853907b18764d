package org.aimsforjira.risk.acceptance.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.LongStream;
import org.aimsforjira.contract.AcceptancesContract;
import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.risk.ao.AoComputedLevels;
import org.aimsforjira.risk.ao.RiskLevelEntity;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.ComputedLevels.Computed;
import org.aimsforjira.risk.domain.ComputedLevels.Placed;
import org.aimsforjira.risk.domain.StandingAcceptances;
import org.aimsforjira.shared.AimsId;
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
                    kind,
                    AcceptanceEntity.class,
                    AcceptanceEventEntity.class,
                    AcceptedRiskEntity.class,
                    RiskLevelEntity.class);
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
        void thoseThatAnotherModelMakesStaleAreCountedAtOnce() {
            StandingAcceptances standing = new AoStandingAcceptances(database.ao());
            ComputedLevels levels = new AoComputedLevels(database.ao());
            assertEquals(0, standing.count(new AimsId(1)));
            transactions().run(() -> {
                LongStream.rangeClosed(1, 5).forEach(risk -> {
                    levels.save(new Computed(risk, new AimsId(1), Placed.NONE, Placed.NONE, "5x5-1"));
                    if (risk < 5) {
                        acceptances.add(full(risk, 1));
                    }
                });
                acceptances.add(full(2, 2));
                levels.save(new Computed(9, new AimsId(2), Placed.NONE, Placed.NONE, "5x5-1"));
                acceptances.add(plain(9, 1));
                return true;
            });
            transactions().run(() -> {
                acceptances.add(revoked(3, 1));
                acceptances.add(stale(4, 1));
                return true;
            });
            assertEquals(2, standing.count(new AimsId(1)));
            assertEquals(1, standing.count(new AimsId(2)));
            assertEquals(0, standing.count(new AimsId(3)));
            assertEquals(1, database.statementsOf(() -> standing.count(new AimsId(1))));
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
