package org.aimsforjira.audit.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.audit.app.AuditTrailService;
import org.aimsforjira.audit.app.ChainedAuditTrail;
import org.aimsforjira.audit.app.PersonErasure;
import org.aimsforjira.audit.app.TrailEntry;
import org.aimsforjira.audit.app.TrailPage;
import org.aimsforjira.audit.domain.AuditStore;
import org.aimsforjira.audit.domain.AuditStore.Filter;
import org.aimsforjira.audit.domain.Details;
import org.aimsforjira.audit.domain.NamedPerson.State;
import org.aimsforjira.audit.domain.Verification;
import org.aimsforjira.audit.domain.Verification.Fault;
import org.aimsforjira.audit.domain.Verification.Kind;
import org.aimsforjira.audit.domain.Verification.Result;
import org.aimsforjira.platform.ao.AoTransactions;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail.Changed;
import org.aimsforjira.shared.AuditTrail.Person;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FakePermissions;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryAuditStore;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The audit trail as a whole, on the fake store and on Active Objects, under both isolation levels. */
class AuditTrailContractTest {

    @SuppressWarnings("NullAway.Init")
    abstract static class Contract {
        final FakePeople people = new FakePeople();
        final FakePermissions permissions = new FakePermissions();
        final FakeClusterLocks locks = new FakeClusterLocks();
        final FixedClock clock = FixedClock.aMonday();
        final UserKey riskLead = people.add("risklead", "Robin Risk");
        final UserKey admin = people.add("admin", "Alex Admin");
        final UserKey auditor = people.add("auditor", "Audrey Auditor");
        final UserKey outsider = people.add("outsider", "Owen Outsider");
        Aims aims;
        AuditStore store;
        Transactions transactions;
        ChainedAuditTrail trail;
        AuditTrailService service;

        abstract AuditStore newStore();

        abstract Transactions newTransactions();

        @BeforeEach
        void wire() {
            InMemoryAimsRepository repository = new InMemoryAimsRepository();
            FakeProjects projects = new FakeProjects();
            projects.add(10001, "AIMS", "AI Management");
            aims = repository.create(10001, "AI Management", ZoneOffset.UTC, admin, clock.now());
            permissions.grant(riskLead, 10001, Permission.VIEW_AIMS, Permission.EDIT_AIMS);
            permissions.grant(auditor, GlobalPermission.AUDIT_AIMS);
            permissions.grant(admin, GlobalPermission.ADMINISTER_AIMS);
            store = newStore();
            transactions = newTransactions();
            trail = new ChainedAuditTrail(locks, transactions, clock, people, store);
            service = new AuditTrailService(new AimsAccess(repository, permissions, projects), store, locks);
        }

        void record(String subject) {
            trail.recording(aims.id(), riskLead, recorder -> {
                recorder.record("soa.statement.decided", subject, Map.of("decision", new Changed(null, "INCLUDED")));
                return subject;
            });
        }

        TrailPage page(Filter filter, long before, int limit) {
            return service.page(riskLead, "AIMS", filter, before, limit).orElseThrow();
        }

        Verification verify(String expected) {
            return service.verify(riskLead, "AIMS", expected).orElseThrow();
        }

        @Test
        void whatWasRecordedIsReadNewestFirst() {
            record("A.2.2");
            trail.recording(aims.id(), admin, recorder -> {
                Map<String, Object> details = new LinkedHashMap<>();
                details.put("owner", new Changed(new Person(riskLead), null));
                details.put("text", "Zeile 1\nZeile 2 \"ä€\ud83d\ude00\"");
                details.put("rows", List.of(1, 2, 3));
                recorder.record("setup.applied", "AIMS", details);
                recorder.record("setup.checked", "AIMS", Map.of());
                return 1;
            });

            TrailPage page = page(Filter.ALL, Long.MAX_VALUE, 10);

            assertEquals(
                    List.of("setup.checked", "setup.applied", "soa.statement.decided"),
                    page.entries().stream().map(entry -> entry.link().action()).toList());
            TrailEntry second = page.entries().get(1);
            assertEquals(2, second.entry().orElseThrow().seq());
            assertEquals(clock.now(), second.entry().orElseThrow().time());
            assertEquals(
                    Optional.of("Alex Admin"),
                    second.persons().of(second.entry().orElseThrow().actor()).name());
            Map<String, ?> details = second.entry().orElseThrow().details();
            assertEquals("Zeile 1\nZeile 2 \"ä€\ud83d\ude00\"", details.get("text"));
            assertEquals(List.of(1L, 2L, 3L), details.get("rows"));
            assertTrue(Details.isChange(details.get("owner")));
            Object before = details.get("owner") instanceof Map<?, ?> sides ? sides.get(Details.BEFORE) : null;
            assertEquals(
                    Optional.of("Robin Risk"),
                    second.persons().of(Details.person(before).orElseThrow()).name());
            assertEquals(3, page.tip().seq());
            assertEquals(Set.of("setup.checked", "setup.applied", "soa.statement.decided"), page.actions());
            assertEquals(Result.CONSISTENT, verify("").result());
        }

        @Test
        void pagesFollowTheNumbersAndTheFilter() {
            for (int i = 2; i <= 8; i++) {
                record("A.2." + i);
            }
            record("A.2.2");

            TrailPage first = page(Filter.ALL, Long.MAX_VALUE, 3);
            TrailPage last = page(Filter.ALL, 3, 3);
            TrailPage filtered =
                    page(new Filter(Optional.of("soa.statement.decided"), Optional.of("A.2.2")), Long.MAX_VALUE, 10);

            assertEquals(List.of(8L, 7L, 6L), numbers(first));
            assertTrue(first.more());
            assertEquals(List.of(2L, 1L), numbers(last));
            assertFalse(last.more());
            assertEquals(List.of(8L, 1L), numbers(filtered));
            assertEquals(List.of(), numbers(page(new Filter(Optional.of("x"), Optional.empty()), 100, 10)));
        }

        @Test
        void aChangeThatFailsLeavesNoEntry() {
            record("A.2.2");
            assertThrows(
                    IllegalStateException.class,
                    () -> trail.recording(aims.id(), riskLead, recorder -> {
                        recorder.record("soa.statement.decided", "A.2.3", Map.of());
                        throw new IllegalStateException("changed my mind");
                    }));
            assertEquals("nothing", trail.recording(aims.id(), riskLead, recorder -> "nothing"));

            assertEquals(1, page(Filter.ALL, Long.MAX_VALUE, 10).tip().seq());
            assertFalse(transactions.isOpen());
        }

        @Test
        void aRecordingInsideARecordingJoinsItAndNoOther() {
            trail.recording(aims.id(), riskLead, outer -> {
                outer.record("outer.done", "x", Map.of());
                return trail.recording(aims.id(), admin, inner -> {
                    inner.record("inner.done", "x", Map.of());
                    return 1;
                });
            });

            assertEquals(Result.CONSISTENT, verify("").result());
            assertEquals(2, page(Filter.ALL, Long.MAX_VALUE, 10).entries().size());
            assertThrows(
                    IllegalStateException.class,
                    () -> trail.recording(
                            aims.id(), riskLead, outer -> trail.recording(new AimsId(99), riskLead, inner -> 1)));
            assertThrows(
                    IllegalStateException.class,
                    () -> transactions.run(() -> trail.recording(aims.id(), riskLead, recorder -> 1)));
        }

        @Test
        void anActionOrSubjectWithoutMeasureIsADefect() {
            assertThrows(IllegalArgumentException.class, () -> record(" "));
            assertThrows(IllegalArgumentException.class, () -> record("x".repeat(256)));
            record("x".repeat(255));
        }

        @Test
        void whoMayNotViewSeesNothingAndWhoAuditsSeesAll() {
            record("A.2.2");

            assertEquals(Outcome.refused(Refusal.notFound()), service.page(outsider, "AIMS", Filter.ALL, 100, 10));
            assertEquals(Outcome.refused(Refusal.notFound()), service.verify(outsider, "AIMS", ""));
            assertEquals(Outcome.refused(Refusal.notFound()), service.verify(riskLead, "NONE", ""));
            assertTrue(service.page(auditor, "AIMS", Filter.ALL, 100, 10).isDone());
            assertTrue(service.verify(auditor, "AIMS", "").isDone());
        }

        @Test
        void anAnchorIsFoundAndANonsenseIsRefused() {
            record("A.2.2");
            String anchor = page(Filter.ALL, Long.MAX_VALUE, 1).tip().hash();
            record("A.2.3");

            assertEquals(
                    Result.MATCHES_ANCHOR,
                    verify(" " + anchor.toUpperCase(java.util.Locale.ROOT)).result());
            assertEquals(Result.ANCHOR_NOT_FOUND, verify("0".repeat(64)).result());
            assertEquals(Outcome.refused(Refusal.invalid("audit.not-a-hash")), service.verify(riskLead, "AIMS", "42"));
        }

        @Test
        void aPersonIsErasedInEveryChainAndTheChainStaysWhole() {
            record("A.2.2");
            String anchor = page(Filter.ALL, Long.MAX_VALUE, 1).tip().hash();

            PersonErasure erasure = new PersonErasure(store, trail, clock);
            assertEquals(1, erasure.count(riskLead));
            assertEquals(1, erasure.erase(admin, riskLead));
            assertEquals(0, erasure.count(riskLead));
            assertEquals(0, erasure.erase(admin, riskLead));

            TrailEntry first = page(Filter.ALL, 2, 1).entries().get(0);
            assertEquals(
                    State.ERASED,
                    first.persons().of(first.entry().orElseThrow().actor()).state());
            assertEquals(
                    Optional.empty(),
                    first.persons().of(first.entry().orElseThrow().actor()).name());
            assertEquals(
                    "audit.person.erased",
                    page(Filter.ALL, Long.MAX_VALUE, 1).entries().get(0).link().action());
            assertEquals(Result.MATCHES_ANCHOR, verify(anchor).result());
            record("A.2.3");
            assertEquals(Result.CONSISTENT, verify("").result());
        }

        @Test
        void aNewNameIsANewHashAndTheOldNameStays() {
            record("A.2.2");
            people.add("risklead", "Robin Newname");
            record("A.2.3");
            record("A.2.4");

            List<String> names = page(Filter.ALL, Long.MAX_VALUE, 10).entries().stream()
                    .map(entry -> entry.persons()
                            .of(entry.entry().orElseThrow().actor())
                            .name()
                            .orElseThrow())
                    .toList();
            assertEquals(List.of("Robin Newname", "Robin Newname", "Robin Risk"), names);
        }

        @Test
        void writersThatRaceKeepOneUnbrokenChain() throws Exception {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String subject = "A.2." + i;
                work.add(() -> {
                    record(subject);
                    return subject;
                });
            }

            assertEquals(24, race(6, work));
            assertEquals(24, verify("").tip().seq());
            assertEquals(Result.CONSISTENT, verify("").result());
        }

        static List<Long> numbers(TrailPage page) {
            return page.entries().stream().map(entry -> entry.link().seq()).toList();
        }

        /** How many succeeded; whoever was too late three times may say so. */
        static int race(int threads, List<Callable<String>> work) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                int done = 0;
                for (Future<String> result : pool.invokeAll(work, 60, TimeUnit.SECONDS)) {
                    try {
                        result.get();
                        done++;
                    } catch (ExecutionException e) {
                        if (!(e.getCause() instanceof ConcurrentChange)) {
                            throw e;
                        }
                    }
                }
                return done;
            } finally {
                pool.shutdownNow();
            }
        }
    }

    @Nested
    class InMemory extends Contract {
        private final InMemoryTransactions memory = new InMemoryTransactions();

        @Override
        AuditStore newStore() {
            return new InMemoryAuditStore();
        }

        @Override
        Transactions newTransactions() {
            return memory;
        }

        @Test
        void aChangeIsRunAgainWhenAnotherWriterCameFirst() {
            memory.anotherWriterComesFirst(ConcurrentChange.Reason.NOT_SERIALIZABLE);
            memory.anotherWriterComesFirst(ConcurrentChange.Reason.ALREADY_THERE);
            List<String> runs = new ArrayList<>();

            trail.recording(aims.id(), riskLead, recorder -> runs.add("run"));

            assertEquals(3, runs.size());
        }

        @Test
        void afterThreeTimesItIsGivenUp() {
            for (int i = 0; i < 3; i++) {
                memory.anotherWriterComesFirst(ConcurrentChange.Reason.NOT_SERIALIZABLE);
            }
            assertThrows(ConcurrentChange.class, () -> trail.recording(aims.id(), riskLead, recorder -> 1));
        }
    }

    @SuppressWarnings("NullAway.Init")
    abstract static class OnAo extends Contract {
        private final TestDatabase.Kind kind;
        private final boolean readCommitted;
        TestDatabase database;

        OnAo(TestDatabase.Kind kind, boolean readCommitted) {
            this.kind = kind;
            this.readCommitted = readCommitted;
        }

        @Override
        AuditStore newStore() {
            database = TestDatabase.of(kind, AuditEntryEntity.class, AuditHeadEntity.class, AuditPersonEntity.class);
            if (readCommitted) {
                database.readCommitted();
            }
            return new AoAuditStore(database.ao());
        }

        @Override
        Transactions newTransactions() {
            return database.transactions();
        }

        @AfterEach
        void close() {
            database.close();
        }

        /** Two nodes whose locks know nothing of each other: the database alone keeps the chain. */
        @Test
        void evenWithoutALockTheChainNeverForks() throws Exception {
            record("A.2.2");
            var otherNode = database.anotherNode();
            ClusterLocks noLock = new FakeClusterLocks();
            ChainedAuditTrail other = new ChainedAuditTrail(
                    noLock, new AoTransactions(otherNode), clock, people, new AoAuditStore(otherNode));
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ChainedAuditTrail writer = i % 2 == 0 ? trail : other;
                work.add(() -> writer.recording(aims.id(), riskLead, recorder -> {
                    recorder.record("soa.statement.decided", "A.2.3", Map.of());
                    return "done";
                }));
            }

            int done = race(4, work);

            assertTrue(done > 0);
            assertEquals(Result.CONSISTENT, verify("").result());
            assertEquals(done + 1, verify("").tip().seq());
        }

        @Test
        void theDatabaseAdministratorIsFoundOut() {
            for (int i = 2; i <= 6; i++) {
                record("A.2." + i);
            }
            String anchor = verify("").tip().hash();

            assertEquals(1, database.tamper("UPDATE ${AUDIT_ENTRY} SET SUBJECT = 'A.9.9' WHERE SEQ = 2"));
            assertEquals(
                    Optional.of(new Fault(2, Kind.SEARCH_WORDS_CHANGED)),
                    verify("").fault());
            database.tamper("UPDATE ${AUDIT_ENTRY} SET SUBJECT = 'A.2.3' WHERE SEQ = 2");
            assertEquals(Result.MATCHES_ANCHOR, verify(anchor).result());

            database.tamper("UPDATE ${AUDIT_PERSON} SET DISPLAY_NAME = 'Somebody Else' WHERE USER_KEY = 'risklead'");
            assertEquals(
                    Optional.of(new Fault(1, Kind.PERSON_CHANGED)), verify("").fault());
            database.tamper("UPDATE ${AUDIT_PERSON} SET DISPLAY_NAME = 'Robin Risk' WHERE USER_KEY = 'risklead'");

            database.tamper("UPDATE ${AUDIT_HEAD} SET SEQ = 4 WHERE SEQ = 5");
            assertEquals(
                    Optional.of(new Fault(5, Kind.HEAD_MOVED_BACK)), verify("").fault());
            database.tamper("UPDATE ${AUDIT_HEAD} SET SEQ = 5 WHERE SEQ = 4");

            database.tamper("DELETE FROM ${AUDIT_ENTRY} WHERE SEQ = 3");
            assertEquals(
                    Optional.of(new Fault(3, Kind.ENTRY_MISSING)), verify("").fault());
        }

        @Test
        void aPageCostsTheSameHoweverLongTheTrailIs() {
            for (int i = 0; i < 30; i++) {
                record("A.2." + i);
            }

            long small = database.statementsOf(() -> page(Filter.ALL, Long.MAX_VALUE, 5));
            long large = database.statementsOf(() -> page(Filter.ALL, Long.MAX_VALUE, 25));

            assertEquals(3, small);
            assertEquals(3, large);
        }

        /** Memory stays flat since a piece is dropped when it is checked: 200 entries are read at once. */
        @Test
        void aLongTrailIsCheckedInPieces() {
            trail.recording(aims.id(), riskLead, recorder -> {
                for (int i = 0; i < 1_000; i++) {
                    recorder.record("inventory.import.batch", "import " + i, Map.of("row", i));
                }
                return 1;
            });

            long statements = database.statementsOf(
                    () -> assertEquals(Result.CONSISTENT, verify("").result()));

            assertTrue(statements <= 5 + 8, statements + " statements");
        }

        @Test
        void aContentThatCannotBeReadIsShownAsSuch() {
            record("A.2.2");
            database.tamper("UPDATE ${AUDIT_ENTRY} SET CONTENT = 'nonsense' WHERE SEQ = 1");

            assertEquals(
                    Optional.empty(),
                    page(Filter.ALL, Long.MAX_VALUE, 10).entries().get(0).entry());
            assertEquals(
                    Optional.of(new Fault(1, Kind.CONTENT_CHANGED)), verify("").fault());
        }

        @Test
        void aLongTextComesBackAsItWas() {
            String text = "Begründung – \"’\" \\ \t".repeat(5_000);
            trail.recording(aims.id(), riskLead, recorder -> {
                recorder.record("soa.statement.decided", "A.2.2", Map.of("justification", text));
                return 1;
            });

            assertEquals(
                    text,
                    page(Filter.ALL, 2, 1)
                            .entries()
                            .get(0)
                            .entry()
                            .orElseThrow()
                            .details()
                            .get("justification"));
        }
    }

    @Nested
    class OnHsqldbSerializable extends OnAo {
        OnHsqldbSerializable() {
            super(TestDatabase.Kind.HSQLDB, false);
        }
    }

    @Nested
    class OnHsqldbReadCommitted extends OnAo {
        OnHsqldbReadCommitted() {
            super(TestDatabase.Kind.HSQLDB, true);
        }
    }

    @Nested
    class OnPostgresqlSerializable extends OnAo {
        OnPostgresqlSerializable() {
            super(TestDatabase.Kind.POSTGRESQL, false);
        }
    }

    @Nested
    class OnPostgresqlReadCommitted extends OnAo {
        OnPostgresqlReadCommitted() {
            super(TestDatabase.Kind.POSTGRESQL, true);
        }
    }
}
