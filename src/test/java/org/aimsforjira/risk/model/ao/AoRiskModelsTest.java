package org.aimsforjira.risk.model.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.contract.ModelVersionsContract;
import org.aimsforjira.risk.model.domain.LevelRuns;
import org.aimsforjira.risk.model.domain.LevelRuns.Run;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeCaches;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AoRiskModelsTest {

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

    abstract static class OnADatabase extends ModelVersionsContract {
        private final TestDatabase database;
        private final ModelVersions versions;

        OnADatabase(TestDatabase.Kind kind) {
            database = TestDatabase.of(kind, RiskModelEntity.class, LevelRunEntity.class);
            versions = new AoRiskModels(database.ao(), new FakeCaches(), database.transactions());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected ModelVersions versions() {
            return versions;
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }

        @Test
        void anIssueViewCostsNoQueryOnceTheModelIsKnown() {
            publish();
            versions.of(AIMS);
            assertEquals(0, database.statementsOf(() -> versions.of(AIMS)));
        }

        @Test
        void contentThatSomebodyChangedInTheDatabaseShows() {
            publish();
            database.tamper("UPDATE ${RISK_MODEL} SET CONTENT = replace(CONTENT, 'Never', 'Ever')");
            assertFalse(versions.all(ModelScope.of(AIMS)).get(0).intact());
        }

        private void publish() {
            transactions().run(() -> {
                versions.append(model(ModelScope.of(AIMS), 2, "Never"));
                return true;
            });
        }

        @Test
        void theRunOfAnAimsIsKeptInPlaceOfTheOneBefore() {
            LevelRuns runs = new AoLevelRuns(database.ao());
            Run run = new Run(new AimsId(1), "4x6-2", new UserKey("JIRAUSER1"), 0, 0, 120, Optional.empty());
            save(runs, run);
            save(runs, run.at(100, 1));
            assertEquals(Optional.of(run.at(100, 1)), runs.of(new AimsId(1)));
            assertEquals(1, runs.unfinished().size());
            Run done = run.at(121, 1).finished(Instant.parse("2026-11-22T12:00:00.123Z"));
            save(runs, done);
            assertEquals(Optional.of(done), runs.of(new AimsId(1)));
            assertEquals(List.of(), runs.unfinished());
            assertEquals(Optional.empty(), runs.of(new AimsId(2)));
        }

        private void save(LevelRuns runs, Run run) {
            transactions().run(() -> {
                runs.save(run);
                return run;
            });
        }
    }
}
