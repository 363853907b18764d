package org.aimsforjira.soa.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.contract.StatementRepositoryContract;
import org.aimsforjira.platform.ao.AoTransactions;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.app.ControlLinks;
import org.aimsforjira.soa.app.DecideControl;
import org.aimsforjira.soa.app.DecideResult;
import org.aimsforjira.soa.app.SoaRows;
import org.aimsforjira.soa.app.SoaService;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Reason;
import org.aimsforjira.soa.domain.StatementRepository;
import org.aimsforjira.testing.FakeCaches;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakeEvidenceIssues;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryControlWorks;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AoStatementRepositoryTest {

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            // One process at a time opens this database, so the cluster lock always holds there. Without it two inserts
            // in one
            // transaction can wait for each other for ever: the engine inserts into HSQLDB under a monitor of its own.
            super(TestDatabase.Kind.HSQLDB, new OneProcess());
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            // As if the cluster lock did not work at all: the unique keys alone decide.
            super(TestDatabase.Kind.POSTGRESQL, new NoLock());
        }
    }

    abstract static class OnADatabase extends StatementRepositoryContract {
        private static final long REGISTER = 10_000;
        private static final int SAVERS = 8;

        private final TestDatabase database;
        private final Lock lock;
        private final StatementRepository repository;
        private final UserKey user = new UserKey("JIRAUSER1");

        OnADatabase(TestDatabase.Kind kind, Lock lock) {
            this.lock = lock;
            database = TestDatabase.of(kind, StatementEntity.class, StatementRevisionEntity.class);
            repository = new AoStatementRepository(database.ao(), new FakeCaches(), database.transactions());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected StatementRepository repository() {
            return repository;
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }

        @Test
        @Timeout(60)
        void ofManySaversAtOnceExactlyOneWins() throws Exception {
            race();
        }

        @Test
        @Timeout(60)
        void ofManySaversAtOnceExactlyOneWinsAlsoWhereTheDatabaseIsolatesLess() throws Exception {
            database.readCommitted();
            race();
        }

        /** Savers on two nodes, ten rounds. */
        private void race() throws Exception {
            List<SoaService> nodes = List.of(node(database.ao()), node(database.anotherNode()));
            ExecutorService threads = Executors.newFixedThreadPool(SAVERS);
            try {
                for (int version = 0; version < 10; version++) {
                    List<DecideResult> results = saveAtOnce(threads, nodes, version);
                    assertEquals(
                            1,
                            results.stream()
                                    .filter(DecideResult.Saved.class::isInstance)
                                    .count());
                    String winner = repository
                            .get(AIMS, new ControlId("A.2.2"))
                            .orElseThrow()
                            .position()
                            .justification();
                    for (DecideResult result : results) {
                        assertEquals(winner, result.row().position().justification());
                        if (!(result instanceof DecideResult.Saved)) {
                            DecideResult.ChangedMeanwhile lost =
                                    assertInstanceOf(DecideResult.ChangedMeanwhile.class, result);
                            assertTrue(lost.wanted().justification().startsWith("saver "));
                        }
                    }
                }
            } finally {
                threads.shutdownNow();
            }
            assertEquals(10, repository.revisions(AIMS));
            assertEquals(
                    List.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1),
                    repository.history(AIMS, new ControlId("A.2.2"), new Page.Request(0, 100)).items().stream()
                            .map(revision -> revision.version())
                            .toList());
        }

        private List<DecideResult> saveAtOnce(ExecutorService threads, List<SoaService> nodes, int version)
                throws Exception {
            CyclicBarrier together = new CyclicBarrier(SAVERS);
            List<Callable<DecideResult>> savers = new ArrayList<>();
            for (int i = 0; i < SAVERS; i++) {
                SoaService service = nodes.get(i % nodes.size());
                String text = "saver " + i + " of version " + (version + 1);
                savers.add(() -> {
                    together.await();
                    return service.decide(
                                    user,
                                    "AIMS",
                                    new DecideControl("A.2.2", Decision.INCLUDED, Set.of(Reason.RISK), text, version),
                                    Locale.ENGLISH)
                            .orElseThrow();
                });
            }
            List<DecideResult> results = new ArrayList<>();
            for (Future<DecideResult> future : threads.invokeAll(savers)) {
                results.add(future.get());
            }
            assertEquals(SAVERS, new HashSet<>(results).size());
            return results;
        }

        private SoaService node(ActiveObjects ao) {
            FakePeople people = new FakePeople();
            FakeProjects projects = new FakeProjects();
            projects.add(REGISTER, "AIMS", "AI Management");
            InMemoryAimsRepository aims = new InMemoryAimsRepository();
            FixedClock clock = FixedClock.aMonday();
            aims.create(REGISTER, "AI Management", ZoneOffset.UTC, user, clock.now());
            FakePermissions permissions =
                    new FakePermissions().grant(user, REGISTER, Permission.VIEW_AIMS, Permission.EDIT_AIMS);
            return new SoaService(
                    new AimsAccess(aims, permissions, projects),
                    new AoStatementRepository(ao, new FakeCaches(), new AoTransactions(ao)),
                    new InMemoryControlWorks(),
                    new SoaRows(
                            new JsonControlCatalogue(),
                            people,
                            new ControlLinks(new FakeJiraPieces(), projects, new FakeEvidenceIssues()),
                            clock),
                    people,
                    new Trail(lock, new AoTransactions(ao)),
                    clock);
        }
    }

    /** The lock around a recording. */
    private interface Lock {
        <T> T holding(Supplier<T> work);
    }

    private static final class OneProcess implements Lock {
        private final FakeClusterLocks locks = new FakeClusterLocks();

        @Override
        public <T> T holding(Supplier<T> work) {
            return locks.holding("org.aimsforjira.test", Duration.ofMinutes(1), work);
        }
    }

    private static final class NoLock implements Lock {
        @Override
        public <T> T holding(Supplier<T> work) {
            return work.get();
        }
    }

    /** Keeps the promise of {@link AuditTrail} about transactions, with a lock of the test's choice. */
    private record Trail(Lock lock, Transactions transactions) implements AuditTrail {
        @Override
        public <T> T recording(AimsId aims, UserKey actor, Change<T> change) {
            for (int attempt = 1; ; attempt++) {
                try {
                    return lock.holding(() -> transactions.run(() -> change.run((action, subject, details) -> {})));
                } catch (ConcurrentChange e) {
                    if (attempt == 3) {
                        throw e;
                    }
                }
            }
        }
    }
}
