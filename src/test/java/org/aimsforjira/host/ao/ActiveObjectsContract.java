package org.aimsforjira.host.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.aimsforjira.host.ao.Entities.Shelf;
import org.aimsforjira.host.ao.Entities.WiderShelf;
import org.aimsforjira.host.db.DatabaseKind;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.jira.TestDatabases;
import org.aimsforjira.host.sal.HostPluginSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What Active Objects does, on each database. Names and limits: DAC "How are database tables named?" and the plugin's validator. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ActiveObjectsContract {
    private static final String NAMESPACE = "org.aimsforjira";

    private final DatabaseKind kind;
    private final StatementCounter counter = new StatementCounter();
    private final HostDatabase database;
    private final PluginSettings settings;
    private int number;
    private String namespace = NAMESPACE;

    ActiveObjectsContract(DatabaseKind kind) {
        this.kind = kind;
        this.database = TestDatabases.open(kind);
        this.settings = new HostPluginSettings(database.dataSource()).createGlobalSettings();
    }

    /** Each test has tables of its own. */
    @BeforeEach
    void namespace() {
        number++;
        namespace = NAMESPACE + "." + number;
    }

    @AfterAll
    void close() {
        database.close();
    }

    private AoEngine engine(int isolation) {
        return AoEngine.on(database.pluginDataSource(), kind, namespace, isolation, counter);
    }

    private ActiveObjects started(Class<? extends RawEntity<?>> entity) {
        return started(entity, Connection.TRANSACTION_SERIALIZABLE);
    }

    private ActiveObjects started(Class<? extends RawEntity<?>> entity, int isolation) {
        AoEngine engine = engine(isolation);
        engine.start(List.of(entity), List.of(), settings);
        return engine.service();
    }

    @Test
    @DisplayName("A table is named AO_, six hex digits of the hash of the namespace, and its own name")
    void namesTables() throws Exception {
        namespace = NAMESPACE;
        started(Shelf.class);

        assertEquals("AO_8A03BE_", AoEngine.prefix(NAMESPACE));
        try (Connection connection = database.pluginDataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO_8A03BE_SHELF", null)) {
            assertTrue(tables.next());
        }
    }

    @Test
    @DisplayName("A reserved word as a column and a name that is too long are refused before anything is created")
    void refusesNames() {
        AoEngine engine = engine(Connection.TRANSACTION_SERIALIZABLE);

        ActiveObjectsException word = assertThrows(
                ActiveObjectsException.class, () -> engine.start(List.of(Entities.BadWord.class), List.of(), settings));
        assertTrue(String.valueOf(word.getMessage()).contains("NUMBER"), word.getMessage());
        RuntimeException name = assertThrows(
                RuntimeException.class, () -> engine.start(List.of(Entities.LongName.class), List.of(), settings));
        assertTrue(String.valueOf(name.getMessage()).contains("30"), name.getMessage());
    }

    @Test
    @DisplayName("The service answers nothing before the tables are in order")
    void isShutAtFirst() {
        AoEngine engine = engine(Connection.TRANSACTION_SERIALIZABLE);

        ActiveObjectsException early = assertThrows(
                ActiveObjectsException.class, () -> engine.service().find(Shelf.class));
        assertTrue(String.valueOf(early.getMessage()).contains("not ready"), early.getMessage());
    }

    @Test
    @DisplayName("A column that an entity gained is added, and the rows stay")
    void migrates() {
        started(Shelf.class).create(Shelf.class, new DBParam("UNIQ_KEY", "a"), new DBParam("TALLY", 1));

        WiderShelf[] rows = started(WiderShelf.class).find(WiderShelf.class);

        assertEquals(1, rows.length);
        assertEquals("a", rows[0].getUniqKey());
        assertEquals(null, rows[0].getColour());
    }

    @Test
    @DisplayName("Upgrade tasks run in the order of their versions, once, and see the version before")
    void upgrades() {
        List<String> ran = new ArrayList<>();
        List<ActiveObjectsUpgradeTask> tasks = List.of(task(2, ran), task(1, ran));

        engine(Connection.TRANSACTION_SERIALIZABLE).start(List.of(Shelf.class), tasks, settings);
        engine(Connection.TRANSACTION_SERIALIZABLE).start(List.of(Shelf.class), tasks, settings);

        assertEquals(List.of("0 to 1", "1 to 2"), ran);
        assertEquals("2", settings.get(AoEngine.prefix(namespace) + "#"));
    }

    @Test
    @DisplayName("An upgrade task that fails is run again at the next start, with those after it")
    void upgradesAgain() {
        List<String> ran = new ArrayList<>();
        ActiveObjectsUpgradeTask failing = new Task(2, (current, ao) -> {
            throw new IllegalStateException("on purpose");
        });
        AoEngine engine = engine(Connection.TRANSACTION_SERIALIZABLE);

        assertThrows(
                IllegalStateException.class,
                () -> engine.start(List.of(Shelf.class), List.of(task(1, ran), failing), settings));
        engine(Connection.TRANSACTION_SERIALIZABLE)
                .start(List.of(Shelf.class), List.of(task(1, ran), task(2, ran)), settings);

        assertEquals(List.of("0 to 1", "1 to 2"), ran);
    }

    @Test
    @DisplayName("An inner transaction joins the outer one: both are rolled back")
    void joins() {
        ActiveObjects ao = started(Shelf.class);

        assertThrows(
                IllegalStateException.class,
                () -> ao.executeInTransaction(() -> {
                    create(ao, "outer");
                    ao.executeInTransaction(() -> create(ao, "inner"));
                    throw new IllegalStateException("on purpose");
                }));

        assertEquals(0, ao.count(Shelf.class));
    }

    @Test
    @DisplayName("An exception that left an inner transaction spoils the outer one even where it is caught")
    void spoils() {
        ActiveObjects ao = started(Shelf.class);
        create(ao, "taken");

        assertThrows(
                ActiveObjectsException.class,
                () -> ao.executeInTransaction(() -> {
                    create(ao, "outer");
                    try {
                        ao.executeInTransaction(() -> create(ao, "taken"));
                    } catch (ActiveObjectsException expected) {
                        return "went on";
                    }
                    return "no exception";
                }));

        assertEquals(1, ao.count(Shelf.class));
    }

    @Test
    @DisplayName("A racing read and write is refused or kept, never silently lost, under SERIALIZABLE")
    void serializes() throws Exception {
        ActiveObjects ao = started(Shelf.class);
        int succeeded = race(ao);

        assertEquals(succeeded, ao.find(Shelf.class)[0].getTally());
    }

    @Test
    @DisplayName("The isolation of a host can be switched to READ_COMMITTED, where no race is refused")
    void commitsReads() throws Exception {
        ActiveObjects ao = started(Shelf.class, Connection.TRANSACTION_READ_COMMITTED);

        assertEquals(4 * 25, race(ao));
    }

    /** Four threads add one to a number 25 times each; answers how many said they had. */
    private static int race(ActiveObjects ao) throws InterruptedException {
        Shelf shelf = create(ao, "raced");
        Long id = shelf.getID();
        AtomicInteger succeeded = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            threads.execute(() -> {
                for (int turn = 0; turn < 25; turn++) {
                    try {
                        ao.executeInTransaction(() -> {
                            ao.flushAll();
                            Shelf read = ao.get(Shelf.class, id);
                            read.setTally(read.getTally() + 1);
                            read.save();
                            return read;
                        });
                        succeeded.incrementAndGet();
                    } catch (RuntimeException refused) {
                        ao.flushAll();
                    }
                }
            });
        }
        threads.shutdown();
        assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
        ao.flushAll();
        return succeeded.get();
    }

    @Test
    @DisplayName("Statements are counted per thread")
    void counts() {
        ActiveObjects ao = started(Shelf.class);
        create(ao, "a");
        counter.reset();

        ao.find(Shelf.class, Query.select().where("TALLY = ?", 0));
        assertEquals(1, counter.count());
        ao.count(Shelf.class);
        assertEquals(2, counter.count());
    }

    @Test
    @DisplayName("Rows are made in batches, read as a stream, and deleted by criteria")
    void batches() {
        ActiveObjects ao = started(Shelf.class);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(Map.of("UNIQ_KEY", "k" + i, "TALLY", i % 2));
        }
        ao.create(Shelf.class, rows);
        List<String> read = new ArrayList<>();
        ao.stream(Shelf.class, Query.select("ID, UNIQ_KEY").order("ID"), shelf -> read.add(shelf.getUniqKey()));

        assertEquals(20, read.size());
        assertEquals(10, ao.deleteWithSQL(Shelf.class, "TALLY = ?", 1));
        assertEquals(10, ao.count(Shelf.class));
        assertTrue(ao.moduleMetaData().isTablePresent(Shelf.class));
        assertFalse(ao.moduleMetaData().isTablePresent(Entities.BadWord.class));
    }

    private static Shelf create(ActiveObjects ao, String key) {
        return ao.create(Shelf.class, new DBParam("UNIQ_KEY", key), new DBParam("TALLY", 0));
    }

    private static ActiveObjectsUpgradeTask task(int version, List<String> ran) {
        return new Task(version, (current, ao) -> ran.add(current + " to " + version));
    }

    private record Task(int version, Work work) implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(String.valueOf(version));
        }

        @Override
        public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
            work.run(currentVersion, ao);
        }
    }

    private interface Work {
        void run(ModelVersion current, ActiveObjects ao);
    }
}
