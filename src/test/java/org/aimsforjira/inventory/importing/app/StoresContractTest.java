package org.aimsforjira.inventory.importing.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.aimsforjira.inventory.domain.ImportOrigin;
import org.aimsforjira.inventory.importing.ao.AoImportRows;
import org.aimsforjira.inventory.importing.ao.AoImportRuns;
import org.aimsforjira.inventory.importing.ao.AoImportedSystems;
import org.aimsforjira.inventory.importing.ao.ImportRowEntity;
import org.aimsforjira.inventory.importing.ao.ImportRunEntity;
import org.aimsforjira.inventory.importing.ao.ImportedSystemEntity;
import org.aimsforjira.inventory.importing.domain.CsvFormat;
import org.aimsforjira.inventory.importing.domain.FileShape;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRows;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRunChange;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportState;
import org.aimsforjira.inventory.importing.domain.ImportedSystem;
import org.aimsforjira.inventory.importing.domain.ImportedSystem.Intent;
import org.aimsforjira.inventory.importing.domain.ImportedSystem.LastWrite;
import org.aimsforjira.inventory.importing.domain.ImportedSystems;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.RowFilter;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.SystemField;
import org.aimsforjira.inventory.importing.domain.Tally;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.inventory.importing.domain.TextEncoding;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of the import's tables, on the fakes and on Active Objects. */
class StoresContractTest {

    @SuppressWarnings("NullAway.Init")
    abstract static class Contract {
        static final AimsId AIMS = new AimsId(1);
        static final AimsId OTHER = new AimsId(2);
        static final UserKey LEAD = new UserKey("lead");
        static final Instant NOW = Instant.parse("2026-11-02T09:00:00.123Z");
        static final FileShape SHAPE = new FileShape(
                new CsvFormat(TextEncoding.UTF_8_BOM, '\t'),
                List.of(
                        new FileShape.Column(0, "Näme \"x\"", 3, List.of("a", "b, c")),
                        new FileShape.Column(1, "Tier", 0, List.of())),
                3,
                1);
        static final ImportMapping MAPPING = new ImportMapping(
                "KI-Inventar",
                List.of(
                        new ImportMapping.ColumnUse(0, "Näme", List.of(Target.SUMMARY, Target.PURPOSE), true),
                        new ImportMapping.ColumnUse(1, "Tier", List.of(Target.TIER), false)),
                List.of(0),
                List.of(
                        new ImportMapping.Choice(Target.TIER, "hoch", "11"),
                        new ImportMapping.Choice(Target.TIER, "-", "")),
                true);

        ImportRuns runs;
        ImportRows rows;
        ImportedSystems systems;
        Transactions transactions;

        ImportRun create(AimsId aims, String fileName) {
            return transactions.run(() -> runs.create(
                    aims,
                    10001,
                    new ImportRun.StoredFile(fileName, "ref-" + fileName, "d".repeat(64), 12),
                    SHAPE,
                    LEAD,
                    NOW));
        }

        void save(ImportRun run) {
            transactions.run(() -> {
                runs.save(run);
                return true;
            });
        }

        void save(ImportedSystem system) {
            transactions.run(() -> {
                systems.save(system);
                return true;
            });
        }

        @Test
        void anImportIsKeptWithEverythingItHas() {
            ImportRun created = create(AIMS, "a.csv");
            assertEquals(Optional.of(created), runs.get(created.id()));
            assertEquals(ImportState.UPLOADED, created.state());
            ImportRun changed = ImportRunChange.of(created)
                    .mapping(MAPPING)
                    .state(ImportState.STOPPED)
                    .waiting(true)
                    .cancelling(true)
                    .runBy(new UserKey("other"))
                    .startedAt(NOW)
                    .endedAt(NOW.plusSeconds(5))
                    .progress(7, new Tally(Map.of(RowOutcome.CREATE, 5, RowOutcome.ERROR, 2), 3))
                    .stop(Optional.of(Notice.of(Notice.Kind.STOPPED_SETUP, "AI tier")))
                    .done();
            save(changed);
            assertEquals(Optional.of(changed), runs.get(created.id()));
            assertEquals(1, changed.version());
            save(ImportRunChange.of(changed)
                    .notEnded()
                    .stop(Optional.empty())
                    .fileGone()
                    .done());
            ImportRun again = runs.get(created.id()).orElseThrow();
            assertEquals(Optional.empty(), again.endedAt());
            assertEquals(Optional.empty(), again.stop());
            assertEquals("", again.file().reference());
        }

        @Test
        void progressChangesNothingElse() {
            ImportRun run = create(AIMS, "a.csv");
            save(ImportRunChange.of(run).cancelling(true).done());
            transactions.run(() -> {
                runs.progress(run.id(), 50, new Tally(Map.of(RowOutcome.UPDATE, 50), 0));
                return true;
            });
            ImportRun now = runs.get(run.id()).orElseThrow();
            assertTrue(now.cancelling());
            assertEquals(50, now.rowsDone());
            assertEquals(50, now.tally().of(RowOutcome.UPDATE));
        }

        @Test
        void importsAreListedTheNewestFirst() {
            for (int i = 1; i <= 5; i++) {
                create(AIMS, i + ".csv");
            }
            create(OTHER, "other.csv");
            Page<ImportRun> page = runs.page(AIMS, new Page.Request(1, 2));
            assertEquals(5, page.total());
            assertEquals(
                    List.of("4.csv", "3.csv"),
                    page.items().stream().map(run -> run.file().name()).toList());
        }

        @Test
        void workingImportsAreFound() {
            ImportRun one = create(AIMS, "1.csv");
            ImportRun two = create(OTHER, "2.csv");
            create(AIMS, "3.csv");
            save(ImportRunChange.of(one).state(ImportState.RUNNING).done());
            save(ImportRunChange.of(two).state(ImportState.PREVIEWING).done());
            assertEquals(
                    List.of(one.id()),
                    runs.working(AIMS).stream().map(ImportRun::id).toList());
            assertEquals(
                    List.of(one.id(), two.id()),
                    runs.working().stream().map(ImportRun::id).toList());
        }

        @Test
        void theLastMappingForTheSameHeadingsIsFound() {
            String headings = SHAPE.headingsDigest();
            ImportRun one = create(AIMS, "1.csv");
            assertEquals(Optional.empty(), runs.lastMapped(AIMS, headings, 0));
            save(ImportRunChange.of(one).mapping(MAPPING).startedAt(NOW).done());
            ImportRun two = create(AIMS, "2.csv");
            save(ImportRunChange.of(two).mapping(MAPPING).done());
            assertEquals(
                    one.id(),
                    runs.lastMapped(AIMS, headings, two.id()).orElseThrow().id());
            assertEquals(Optional.empty(), runs.lastMapped(AIMS, headings, one.id()));
            assertEquals(Optional.empty(), runs.lastMapped(OTHER, headings, 0));
            assertEquals(Optional.empty(), runs.lastMapped(AIMS, "other", 0));
            assertEquals(List.of("KI-Inventar"), runs.sources(AIMS));
            assertEquals(List.of(), runs.sources(OTHER));
        }

        @Test
        void oldFilesAreFound() {
            ImportRun ended = create(AIMS, "1.csv");
            ImportRun neverRun = create(AIMS, "2.csv");
            ImportRun running = create(AIMS, "3.csv");
            ImportRun recent = create(AIMS, "4.csv");
            save(ImportRunChange.of(ended).state(ImportState.DONE).endedAt(NOW).done());
            save(ImportRunChange.of(running).state(ImportState.RUNNING).done());
            save(ImportRunChange.of(recent)
                    .state(ImportState.DONE)
                    .endedAt(NOW.plus(Duration.ofDays(9)))
                    .done());
            assertEquals(
                    List.of(ended.id(), neverRun.id()),
                    runs.withFileOlderThan(NOW.plusSeconds(1)).stream()
                            .map(ImportRun::id)
                            .toList());
            assertEquals(Set.of("ref-1.csv", "ref-2.csv", "ref-3.csv", "ref-4.csv"), Set.copyOf(runs.fileReferences()));
        }

        @Test
        void aReportIsPagedFilteredAndDeleted() {
            long id = create(AIMS, "a.csv").id();
            List<RowRecord> report = new ArrayList<>();
            for (int i = 1; i <= 450; i++) {
                report.add(record(i));
            }
            transactions.run(() -> {
                rows.add(id, report.subList(0, 300));
                return true;
            });
            transactions.run(() -> {
                rows.add(id, report.subList(300, 450));
                rows.add(id, List.of(gone("AIMS-1"), gone("AIMS-2")));
                return true;
            });
            assertEquals(report.subList(10, 15), page(id, RowFilter.ALL, 10, 5).items());
            assertEquals(452, page(id, RowFilter.ALL, 0, 1).total());
            assertEquals(
                    List.of("AIMS-1", "AIMS-2"),
                    page(id, RowFilter.ALL, 450, 5).items().stream()
                            .map(RowRecord::issueKey)
                            .toList());
            Page<RowRecord> errors = page(id, new RowFilter(Optional.of(RowOutcome.ERROR), false, false), 0, 100);
            assertEquals(45, errors.total());
            assertTrue(errors.items().stream().allMatch(row -> row.outcome() == RowOutcome.ERROR));
            assertEquals(
                    45,
                    page(id, new RowFilter(Optional.empty(), true, false), 0, 1).total());
            assertEquals(
                    90,
                    page(id, new RowFilter(Optional.empty(), false, true), 0, 1).total());
            List<RowRecord> all = new ArrayList<>();
            rows.each(id, all::add);
            assertEquals(report, all.subList(0, 450));
            assertEquals(452, all.size());
            transactions.run(() -> {
                rows.deleteAll(id);
                return true;
            });
            assertEquals(0, page(id, RowFilter.ALL, 0, 1).total());
        }

        private Page<RowRecord> page(long id, RowFilter filter, int offset, int limit) {
            return rows.page(id, filter, new Page.Request(offset, limit));
        }

        private static RowRecord record(int i) {
            boolean error = i % 10 == 0;
            return new RowRecord(
                    i,
                    i * 2L,
                    error ? RowOutcome.ERROR : RowOutcome.UPDATE,
                    error ? OptionalLong.empty() : OptionalLong.of(1000 + i),
                    error ? "" : "AIMS-" + i,
                    "Näme " + i,
                    error ? "" : "id" + i,
                    error ? List.of() : List.of(SystemField.SUMMARY, SystemField.TIER),
                    List.of(SystemField.OWNER),
                    error ? List.of(Notice.of(Notice.Kind.NAME_MISSING, "Name; \"quoted\"\n")) : List.of(),
                    i % 5 == 0);
        }

        private static RowRecord gone(String key) {
            return new RowRecord(
                    0,
                    0,
                    RowOutcome.GONE,
                    OptionalLong.of(7),
                    key,
                    "Gone",
                    "x",
                    List.of(),
                    List.of(),
                    List.of(),
                    false);
        }

        @Test
        void importedSystemsAreKeptByIdentity() {
            Map<SystemField, String> values =
                    Map.of(SystemField.SUMMARY, "1".repeat(32), SystemField.OWNER, "2".repeat(32));
            Intent intent = new Intent(5, 17, values, true);
            ImportedSystem intended = ImportedSystem.intended(AIMS, "a".repeat(64), "KI Inventar", "ext", intent);
            save(intended);
            assertEquals(List.of(intended), systems.withIntent(AIMS));
            assertEquals(Set.of(), systems.issueIds(AIMS));
            ImportedSystem done = intended.holding(77, values, Optional.of(new LastWrite("a.csv", NOW)))
                    .withoutIntent();
            save(done);
            assertEquals(List.of(), systems.withIntent(AIMS));
            assertEquals(Map.of(done.identity(), done), systems.find(AIMS, List.of(done.identity(), "unknown")));
            assertEquals(Map.of(), systems.find(OTHER, List.of(done.identity())));
            assertEquals(Set.of(77L), systems.issueIds(AIMS));
            List<ImportedSystem> ofSource = new ArrayList<>();
            systems.ofSource(AIMS, " ki  inventar", ofSource::add);
            assertEquals(List.of(done), ofSource);
            transactions.run(() -> {
                systems.delete(AIMS, done.identity());
                return true;
            });
            assertEquals(Map.of(), systems.find(AIMS, List.of(done.identity())));
        }

        @Test
        void manySystemsAreFoundInChunks() {
            List<String> identities = new ArrayList<>();
            transactions.run(() -> {
                for (int i = 0; i < 450; i++) {
                    String identity = String.format("%064d", i);
                    identities.add(identity);
                    systems.save(ImportedSystem.intended(AIMS, identity, "s", "e" + i, new Intent(1, i, Map.of(), true))
                            .holding(1000 + i, Map.of(), Optional.empty()));
                }
                return true;
            });
            assertEquals(450, systems.find(AIMS, identities).size());
            assertEquals(450, systems.issueIds(AIMS).size());
            List<ImportedSystem> all = new ArrayList<>();
            systems.ofSource(AIMS, "s", all::add);
            assertEquals(450, all.size());
        }

        @Test
        void whatIsRolledBackIsNotKept() {
            assertThrows(
                    IllegalStateException.class,
                    () -> transactions.run(() -> {
                        systems.save(ImportedSystem.intended(AIMS, "x", "s", "e", new Intent(1, 1, Map.of(), true)));
                        throw new IllegalStateException("changed my mind");
                    }));
            assertEquals(List.of(), systems.withIntent(AIMS));
        }
    }

    @Nested
    class InMemory extends Contract {
        InMemory() {
            Stores stores = new Stores();
            runs = stores.runs;
            rows = stores.rows;
            systems = stores.systems;
            transactions = stores;
        }
    }

    @Nested
    class OnHsqldb extends OnAo {
        OnHsqldb() {
            super(TestDatabase.Kind.HSQLDB);
        }
    }

    @Nested
    class OnPostgresql extends OnAo {
        OnPostgresql() {
            super(TestDatabase.Kind.POSTGRESQL);
        }
    }

    @SuppressWarnings("NullAway.Init")
    abstract static class OnAo extends Contract {
        private final TestDatabase.Kind kind;
        private TestDatabase database;

        OnAo(TestDatabase.Kind kind) {
            this.kind = kind;
        }

        @BeforeEach
        void open() {
            database = TestDatabase.of(kind, ImportRunEntity.class, ImportRowEntity.class, ImportedSystemEntity.class);
            transactions = database.transactions();
            runs = new AoImportRuns(database.ao());
            rows = new AoImportRows(database.ao());
            systems = new AoImportedSystems(database.ao());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Test
        void theOriginOfAnIssueIsToldByItsLastWrite() {
            ImportedSystem system = ImportedSystem.intended(
                            AIMS, "a", "inventory", "S-1", new Intent(1, 1, Map.of(), true))
                    .holding(77, Map.of(), Optional.of(new LastWrite("a.csv", NOW)));
            save(system);
            ImportOrigin origins = new AoImportedSystems(database.ao());
            assertEquals(Optional.of(new ImportOrigin.Origin("inventory", "a.csv", NOW, "S-1")), origins.of(77));
            assertEquals(Optional.empty(), origins.of(78));
        }
    }
}
