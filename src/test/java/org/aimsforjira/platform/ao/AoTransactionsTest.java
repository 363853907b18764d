package org.aimsforjira.platform.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.ConcurrentChange.Reason;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AoTransactionsTest {

    /** A row that two writers can meet on. */
    @Table("MEETING")
    public interface MeetingEntity extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        @Unique
        @NotNull
        String getUniqKey();

        int getTotal();

        void setTotal(int total);
    }

    private static MeetingEntity create(ActiveObjects ao, String key) {
        return ao.create(MeetingEntity.class, new DBParam("UNIQ_KEY", key), new DBParam("TOTAL", 0));
    }

    @ParameterizedTest
    @EnumSource
    void allOrNothing(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.of(kind, MeetingEntity.class)) {
            Transactions transactions = database.transactions();
            assertThrows(
                    IllegalStateException.class,
                    () -> transactions.run(() -> {
                        transactions.run(() -> create(database.ao(), "inner"));
                        assertTrue(transactions.isOpen());
                        throw new IllegalStateException("changed my mind");
                    }));

            assertFalse(transactions.isOpen());
            assertEquals(0, database.ao().count(MeetingEntity.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondRowWithOneKeyIsAnotherWriter(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.of(kind, MeetingEntity.class)) {
            Transactions transactions = database.transactions();
            transactions.run(() -> create(database.ao(), "one"));

            assertEquals(
                    Reason.ALREADY_THERE,
                    assertThrows(
                                    ConcurrentChange.class,
                                    () -> transactions.run(() -> {
                                        create(database.ao(), "two");
                                        return create(database.ao(), "one");
                                    }))
                            .reason());
            assertEquals(1, database.ao().count(MeetingEntity.class));
        }
    }

    /** Under SERIALIZABLE the database itself refuses one of two writers that read the same row. */
    @ParameterizedTest
    @EnumSource
    void whoReadBeforeAnotherWroteIsRefused(TestDatabase.Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.of(kind, MeetingEntity.class)) {
            Transactions transactions = database.transactions();
            transactions.run(() -> create(database.ao(), "one"));
            CyclicBarrier bothHaveRead = new CyclicBarrier(2);

            List<Reason> refused = race(
                    2,
                    number -> transactions.run(() -> {
                        MeetingEntity row = database.ao().find(MeetingEntity.class, Query.select())[0];
                        int total = row.getTotal();
                        await(bothHaveRead);
                        row.setTotal(total + 1);
                        row.save();
                        return number;
                    }));

            assertEquals(List.of(Reason.NOT_SERIALIZABLE), refused);
            assertEquals(
                    1,
                    database.anotherNode()
                            .find(MeetingEntity.class, Query.select())[0]
                            .getTotal());
        }
    }

    /** Under READ_COMMITTED only a unique key stops the second writer: versioned rows carry one for that reason. */
    @ParameterizedTest
    @CsvSource({"HSQLDB,true", "HSQLDB,false", "POSTGRESQL,true", "POSTGRESQL,false"})
    void aUniqueKeyStopsTheSecondWriterUnderEveryIsolation(TestDatabase.Kind kind, boolean readCommitted)
            throws Exception {
        try (TestDatabase database = TestDatabase.of(kind, MeetingEntity.class)) {
            if (readCommitted) {
                database.readCommitted();
            }
            Transactions transactions = database.transactions();
            CyclicBarrier bothHaveRead = new CyclicBarrier(2);

            List<Reason> refused = race(
                    2,
                    number -> transactions.run(() -> {
                        int version = database.ao().count(MeetingEntity.class);
                        await(bothHaveRead);
                        return create(database.ao(), "version " + (version + 1)).getTotal();
                    }));

            assertEquals(1, refused.size());
            assertEquals(1, database.ao().count(MeetingEntity.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void workForAfterwardsRunsAfterTheOutermostCommitOnly(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.of(kind, MeetingEntity.class)) {
            Transactions transactions = database.transactions();
            List<String> seen = new ArrayList<>();
            transactions.run(() -> transactions.run(() -> {
                transactions.afterCommit(() -> seen.add("committed: " + !transactions.isOpen()));
                seen.add("inside");
                return 1;
            }));
            assertThrows(
                    IllegalStateException.class,
                    () -> transactions.run(() -> {
                        transactions.afterCommit(() -> seen.add("never"));
                        throw new IllegalStateException("changed my mind");
                    }));
            transactions.afterCommit(() -> seen.add("at once"));

            assertEquals(List.of("inside", "committed: true", "at once"), seen);
        }
    }

    @Test
    void theDatabasesOfJiraSayItEachInItsOwnWay() {
        assertEquals(Reason.NOT_SERIALIZABLE, SqlStates.reason("40001", 0).orElseThrow());
        assertEquals(Reason.NOT_SERIALIZABLE, SqlStates.reason("40P01", 0).orElseThrow());
        assertEquals(Reason.NOT_SERIALIZABLE, SqlStates.reason("72000", 8177).orElseThrow());
        assertEquals(Reason.NOT_SERIALIZABLE, SqlStates.reason("61000", 60).orElseThrow());
        assertEquals(Reason.ALREADY_THERE, SqlStates.reason("23505", 0).orElseThrow());
        assertEquals(Reason.ALREADY_THERE, SqlStates.reason("23000", 1).orElseThrow());
        assertEquals(Reason.ALREADY_THERE, SqlStates.reason("23000", 1062).orElseThrow());
        assertEquals(Reason.ALREADY_THERE, SqlStates.reason("23000", 2627).orElseThrow());
        assertTrue(SqlStates.reason("23502", -10).isEmpty(), "a missing value is a defect, not another writer");
        assertTrue(SqlStates.reason(null, 0).isEmpty());
    }

    private interface Work {
        Object run(int number) throws Exception;
    }

    /** Runs the work on several threads; the reasons of those that were refused. */
    private static List<Reason> race(int threads, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Object>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                results.add(pool.submit(() -> work.run(number)));
            }
            List<Reason> refused = new ArrayList<>();
            for (Future<Object> result : results) {
                try {
                    result.get(30, TimeUnit.SECONDS);
                } catch (java.util.concurrent.ExecutionException e) {
                    if (e.getCause() instanceof ConcurrentChange change) {
                        refused.add(change.reason());
                    } else {
                        throw e;
                    }
                }
            }
            return refused;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
