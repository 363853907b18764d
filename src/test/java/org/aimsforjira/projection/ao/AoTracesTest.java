package org.aimsforjira.projection.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.contract.TracesContract;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.platform.ao.AoTransactions;
import org.aimsforjira.projection.domain.ProjectionStates;
import org.aimsforjira.projection.domain.Traces;
import org.aimsforjira.risk.ao.AoRiskControls;
import org.aimsforjira.risk.ao.RiskControlEntity;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Retry;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.ao.AoControlWorks;
import org.aimsforjira.soa.ao.AoStatementRepository;
import org.aimsforjira.soa.ao.ControlWorkEntity;
import org.aimsforjira.soa.ao.StatementEntity;
import org.aimsforjira.soa.ao.StatementRevisionEntity;
import org.aimsforjira.soa.app.ControlLinks;
import org.aimsforjira.soa.app.SoaRows;
import org.aimsforjira.soa.app.SoaService;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.testing.FakeCaches;
import org.aimsforjira.testing.FakeEvidenceIssues;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.RecordingAuditTrail;
import org.aimsforjira.testing.TestDatabase;
import org.aimsforjira.treatment.ao.AoTreatments;
import org.aimsforjira.treatment.ao.TreatmentControlEntity;
import org.aimsforjira.treatment.ao.TreatmentEntity;
import org.aimsforjira.treatment.domain.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AoTracesTest {

    private static final ControlId A22 = new ControlId("A.2.2");

    @Nested
    class OnHsqldb extends OnADatabase {
        OnHsqldb() {
            super(database(TestDatabase.Kind.HSQLDB));
        }
    }

    @Nested
    class OnPostgresql extends OnADatabase {
        OnPostgresql() {
            super(database(TestDatabase.Kind.POSTGRESQL));
        }

        @Test
        @Timeout(60)
        void anEventThatIsFollowedTwiceAtOnceMakesNoRowTwice() throws Exception {
            race();
        }
    }

    @Nested
    class OnPostgresqlThatIsolatesLess extends OnADatabase {
        OnPostgresqlThatIsolatesLess() {
            super(database(TestDatabase.Kind.POSTGRESQL).readCommitted());
        }

        @Test
        @Timeout(60)
        void anEventThatIsFollowedTwiceAtOnceMakesNoRowTwice() throws Exception {
            race();
        }
    }

    private static TestDatabase database(TestDatabase.Kind kind) {
        return TestDatabase.of(
                kind,
                TraceEntity.class,
                ProjectionStateEntity.class,
                RiskControlEntity.class,
                TreatmentEntity.class,
                TreatmentControlEntity.class,
                ControlWorkEntity.class,
                StatementEntity.class,
                StatementRevisionEntity.class);
    }

    abstract static class OnADatabase extends TracesContract {
        private static final long REGISTER = 10_000;

        private final TestDatabase database;
        private final Traces traces;
        private final ProjectionStates states;

        OnADatabase(TestDatabase database) {
            this.database = database;
            this.traces = new AoTraces(database.ao());
            this.states = new AoProjectionStates(database.ao());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Override
        protected Traces traces() {
            return traces;
        }

        @Override
        protected ProjectionStates states() {
            return states;
        }

        @Override
        protected Transactions transactions() {
            return database.transactions();
        }

        /** As if the cluster lock did not work: the unique keys alone decide. */
        void race() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                CyclicBarrier together = new CyclicBarrier(4);
                List<ActiveObjects> nodes = List.of(database.ao(), database.anotherNode());
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    ActiveObjects node = nodes.get(i % 2);
                    all.add(threads.submit(() -> {
                        together.await();
                        Retry.onConcurrentChange(() -> new AoTransactions(node).run(() -> {
                            follow(node);
                            return node;
                        }));
                        return node;
                    }));
                }
                for (Future<?> one : all) {
                    one.get();
                }
            } finally {
                threads.shutdownNow();
            }
            AoTreatments treatments = new AoTreatments(database.ao());
            assertEquals(1, new AoRiskControls(database.ao()).count(AIMS_ID, A22));
            assertEquals(1, treatments.ofIssue(50).size());
            assertEquals(Map.of(Progress.DOING, 1), treatments.progressOf(AIMS_ID, A22));
            assertEquals(
                    1, new AoControlWorks(database.ao()).all(AIMS_ID).works().size());
        }

        private static final AimsId AIMS_ID = new AimsId(1);

        private static void follow(ActiveObjects node) {
            new AoRiskControls(node).replace(AIMS_ID, 7, Set.of(A22));
            new AoTreatments(node).replace(AIMS_ID, 50, Progress.DOING, Set.of(7L), Set.of(A22));
            new AoControlWorks(node)
                    .save(
                            AIMS_ID,
                            new ControlWork(
                                    A22,
                                    1,
                                    new Work(0, 1, 0, 0),
                                    EvidenceFinding.NOTHING,
                                    FixedClock.aMonday().now()));
        }

        @Test
        void theSoaPageCostsTheSameWithOneRiskAndWithTenThousand() {
            UserKey lead = new UserKey("JIRAUSER1");
            FakeProjects projects = new FakeProjects();
            projects.add(REGISTER, "AIMS", "AI Management");
            InMemoryAimsRepository aimsRepository = new InMemoryAimsRepository();
            FixedClock clock = FixedClock.aMonday();
            Aims aims = aimsRepository.create(REGISTER, "AI Management", ZoneOffset.UTC, lead, clock.now());
            FakePeople people = new FakePeople();
            SoaService soa = new SoaService(
                    new AimsAccess(
                            aimsRepository,
                            new FakePermissions().grant(lead, REGISTER, Permission.VIEW_AIMS),
                            projects),
                    new AoStatementRepository(database.ao(), new FakeCaches(), database.transactions()),
                    new AoControlWorks(database.ao()),
                    new SoaRows(
                            new JsonControlCatalogue(),
                            people,
                            new ControlLinks(FakeJiraPieces.complete(), projects, new FakeEvidenceIssues()),
                            clock),
                    people,
                    new RecordingAuditTrail(),
                    clock);
            seed(aims, 0, 1);
            long view = database.statementsOf(
                    () -> soa.view(lead, "AIMS", Locale.ENGLISH).orElseThrow());
            long mark = database.statementsOf(() -> soa.mark(lead, "AIMS").orElseThrow());
            seed(aims, 1, 10_000);
            assertEquals(
                    view,
                    database.statementsOf(
                            () -> soa.view(lead, "AIMS", Locale.ENGLISH).orElseThrow()));
            assertEquals(
                    mark, database.statementsOf(() -> soa.mark(lead, "AIMS").orElseThrow()));
            assertEquals(2, view, "statements and works; the AIMS are cached");
            assertEquals(2, mark);
        }

        private void seed(Aims aims, int from, int to) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (long risk = from; risk < to; risk++) {
                rows.add(Map.of(
                        RiskControlEntity.UNIQ_KEY,
                        aims.id() + ":" + risk + ":A.2.2",
                        RiskControlEntity.AIMS_ID,
                        aims.id().value(),
                        RiskControlEntity.RISK_ID,
                        risk,
                        RiskControlEntity.CONTROL_ID,
                        "A.2.2",
                        RiskControlEntity.CONTROL_KEY,
                        aims.id() + ":A.2.2"));
            }
            for (int i = 0; i < rows.size(); i += 500) {
                database.ao().create(RiskControlEntity.class, rows.subList(i, Math.min(rows.size(), i + 500)));
            }
            transactions()
                    .run(() -> new AoControlWorks(database.ao())
                            .save(
                                    aims.id(),
                                    new ControlWork(
                                            A22,
                                            new AoRiskControls(database.ao()).count(aims.id(), A22),
                                            Work.NONE,
                                            EvidenceFinding.NOTHING,
                                            FixedClock.aMonday().now())));
            assertEquals(to, new AoRiskControls(database.ao()).count(aims.id(), A22));
        }
    }
}
