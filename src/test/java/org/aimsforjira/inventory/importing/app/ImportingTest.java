package org.aimsforjira.inventory.importing.app;

import static org.aimsforjira.inventory.importing.app.ImportWorld.code;
import static org.aimsforjira.inventory.importing.app.ImportWorld.csv;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.aimsforjira.inventory.importing.domain.FieldValue;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportState;
import org.aimsforjira.inventory.importing.domain.ImportStatus;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.Proposal;
import org.aimsforjira.inventory.importing.domain.RowFilter;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.SystemField;
import org.aimsforjira.inventory.importing.domain.Tally;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.InventoryCsvGenerator;
import org.aimsforjira.testing.RealData;
import org.junit.jupiter.api.Test;

/** Imports from the upload to the report. */
class ImportingTest {
    private static final byte[] SMALL = csv(
            "Id,Name,Purpose,Tier,Status,Notes",
            "S-1,Chatbot,Answers,High,Live,a",
            "S-2,Forecast,Plans,Low,Retired,b",
            "S-3,Triage,Sorts,Purple,Live,c");

    private final ImportWorld world = new ImportWorld();

    @Test
    void aFileBecomesIssuesAndASecondImportChangesNothing() {
        ImportView first = world.imported("inventory.csv", SMALL);
        assertEquals(ImportStatus.DONE, first.status());
        assertEquals(3, first.run().tally().of(RowOutcome.CREATE));
        assertEquals(2, first.run().tally().live());
        assertEquals(
                Map.of(
                        SystemField.SUMMARY, FieldValue.text("Chatbot"),
                        SystemField.PURPOSE, FieldValue.text("Answers"),
                        SystemField.TIER, FieldValue.options(List.of(11L)),
                        SystemField.DESCRIPTION, FieldValue.text("Tier: High\nStatus: Live\nNotes: a")),
                world.issues.content().get("S-1"));
        assertEquals(
                List.of(Notice.of(Notice.Kind.VALUE_UNKNOWN, "Tier", "Purple")),
                world.stores.report(first.run().id()).get(2).notices());

        ImportView second = world.imported("inventory.csv", SMALL);
        assertEquals(3, second.run().tally().of(RowOutcome.UNCHANGED));
        assertEquals(3, second.run().tally().rows());
        assertEquals(3, world.issues.creations());
    }

    @Test
    void theTrailTellsOfEveryRow() {
        world.imported("inventory.csv", SMALL);
        List<String> trail = world.stores.trail();
        assertEquals(4, trail.size());
        assertTrue(trail.get(0).startsWith("inventory.import.uploaded by lead"), trail.get(0));
        assertTrue(trail.get(1).startsWith("inventory.import.started by lead"), trail.get(1));
        assertTrue(
                trail.get(2).matches(".*rows-done by lead: .*\\[1 CREATE 1000 [0-9a-f]{16}, .*, 3 CREATE.*"),
                trail.get(2));
        assertTrue(trail.get(3).contains("outcomes={CREATE=3}"), trail.get(3));
        for (String language : List.of("aims", "aims_de")) {
            ResourceBundle texts = ResourceBundle.getBundle("i18n/" + language, Locale.ROOT);
            world.stores.trailTexts().forEach(key -> assertTrue(texts.containsKey(key), language + " " + key));
        }
    }

    @Test
    void aPreviewSaysTheSameAsTheRunAndWritesNothing() {
        ImportRun run = world.prepared("inventory.csv", SMALL);
        world.control.preview(world.lead, run.id()).orElseThrow();
        assertEquals(ImportStatus.WAITING, world.view(run.id()).status());
        world.work();
        assertEquals(ImportStatus.PREVIEWED, world.view(run.id()).status());
        Tally previewed = world.view(run.id()).run().tally();
        assertEquals(0, world.issues.creations());
        assertEquals(Map.of(), world.stores.remembered());

        world.control.run(world.lead, run.id()).orElseThrow();
        world.work();
        assertEquals(previewed, world.view(run.id()).run().tally());
    }

    @Test
    void aPersonsEditStaysAndIsReported() {
        world.imported("inventory.csv", SMALL);
        world.issues.edit("Chatbot", SystemField.PURPOSE, "Answers politely");
        byte[] changed = csv(
                "Id,Name,Purpose,Tier,Status,Notes",
                "S-1,Chatbot 2,Answers all,High,Live,a",
                "S-2,Forecast,Plans,High,Retired,b",
                "S-4,New one,,,,");
        ImportView second = world.imported("inventory.csv", changed);
        Tally tally = second.run().tally();
        assertEquals(1, tally.of(RowOutcome.CONFLICT_KEPT));
        assertEquals(1, tally.of(RowOutcome.UPDATE));
        assertEquals(1, tally.of(RowOutcome.CREATE));
        assertEquals(1, tally.of(RowOutcome.GONE));
        assertEquals(3, tally.rows());
        List<RowRecord> report = world.stores.report(second.run().id());
        assertEquals(List.of(SystemField.SUMMARY), report.get(0).changes());
        assertEquals(List.of(SystemField.PURPOSE), report.get(0).kept());
        assertEquals(
                "Answers politely",
                world.issues.bySummary("Chatbot 2").value(SystemField.PURPOSE).first());
        assertEquals("Triage", report.get(3).title());

        ImportView third = world.imported("inventory.csv", changed);
        assertEquals(1, third.run().tally().of(RowOutcome.CONFLICT_KEPT));
        assertEquals(2, third.run().tally().of(RowOutcome.UNCHANGED));
    }

    @Test
    void aDeletedIssueComesBackOnlyWhenAskedFor() {
        world.imported("inventory.csv", SMALL);
        world.issues.delete("Triage");
        assertEquals(1, world.imported("i.csv", SMALL).run().tally().of(RowOutcome.CONFLICT_KEPT));

        ImportRun run = world.prepared("i.csv", SMALL);
        ImportMapping mapping = run.mapping().orElseThrow();
        world.service.decide(
                world.lead,
                run.id(),
                run.version(),
                new ImportMapping(mapping.source(), mapping.columns(), List.of(), mapping.choices(), true));
        world.control.run(world.lead, run.id()).orElseThrow();
        world.work();
        assertEquals(1, world.view(run.id()).run().tally().of(RowOutcome.CREATE));
        assertEquals(3, world.imported("i.csv", SMALL).run().tally().of(RowOutcome.UNCHANGED));
    }

    @Test
    void aSystemThatAPersonEnteredWithTheSameIdIsNotDoubled() {
        world.issues.enter(ImportWorld.PROJECT, "By hand", "S-2");
        ImportView view = world.imported("inventory.csv", SMALL);
        assertEquals(1, view.run().tally().of(RowOutcome.ERROR));
        assertEquals(
                Notice.of(Notice.Kind.ID_TAKEN, "S-2", "AIMS-1000"),
                world.stores.report(view.run().id()).get(1).notices().get(0));
    }

    @Test
    void whatJiraRefusesIsAnErrorOfItsRow() {
        world.issues.refuse("Forecast", "Reporter is required.");
        world.issues.breakAfterStoring("Triage");
        ImportView view = world.imported("inventory.csv", SMALL);
        assertEquals(ImportStatus.DONE, view.status());
        List<RowRecord> report = world.stores.report(view.run().id());
        assertEquals(RowOutcome.ERROR, report.get(1).outcome());
        assertEquals(
                Notice.of(Notice.Kind.JIRA_REFUSED, "Reporter is required."),
                report.get(1).notices().get(0));
        assertEquals(RowOutcome.CREATE, report.get(2).outcome());
        assertEquals(2, world.stores.remembered().size());
        assertTrue(world.stores.remembered().values().stream()
                .allMatch(s -> s.intent().isEmpty()));

        assertEquals(2, world.imported("i.csv", SMALL).run().tally().of(RowOutcome.UNCHANGED));
    }

    @Test
    void theProposalOfASecondImportIsTheFirstMapping() {
        world.imported("inventory.csv", SMALL);
        ImportRun again = world.upload("later.csv", SMALL).orElseThrow().run();
        Proposal proposal =
                world.queries.columns(world.lead, again.id()).orElseThrow().proposal();
        assertEquals(Proposal.Basis.EARLIER_IMPORT, proposal.basis());
        assertEquals("inventory.csv", proposal.basisName());
        assertEquals("inventory", proposal.mapping().source());
    }

    @Test
    void whoMayNotEditFindsNothingOrIsRefused() {
        UserKey developer = world.people.add("dev", "Devin");
        UserKey viewer = world.people.add("viewer", "Vera");
        world.permissions.grant(viewer, ImportWorld.PROJECT, Permission.VIEW_AIMS);
        ImportRun run = world.prepared("inventory.csv", SMALL);
        for (UserKey user : List.of(developer, viewer)) {
            String expected = user.equals(developer) ? "not-found" : "permission-missing";
            Page.Request page = new Page.Request(0, 10);
            assertEquals(expected, code(world.queries.get(user, run.id())));
            assertEquals(expected, code(world.queries.list(user, "AIMS", page)));
            assertEquals(expected, code(world.queries.columns(user, run.id())));
            assertEquals(expected, code(world.queries.choices(user, run.id())));
            assertEquals(expected, code(world.queries.rows(user, run.id(), RowFilter.ALL, page)));
            assertEquals(expected, code(world.queries.report(user, run.id())));
            assertEquals(
                    expected,
                    code(world.service.decide(user, run.id(), 2, run.mapping().orElseThrow())));
            assertEquals(expected, code(world.control.preview(user, run.id())));
            assertEquals(expected, code(world.control.run(user, run.id())));
            assertEquals(expected, code(world.control.resume(user, run.id())));
            assertEquals(expected, code(world.control.cancel(user, run.id())));
            assertEquals(expected, code(world.control.discard(user, run.id())));
            assertEquals(
                    expected,
                    code(world.service.upload(user, "AIMS", "x.csv", new java.io.ByteArrayInputStream(SMALL))));
        }
        assertEquals("not-found", code(world.queries.get(world.lead, 999)));
        assertEquals(1, world.files.kept.size());
    }

    @Test
    void aBadFileLeavesNoTrace() {
        assertEquals("import.file-without-rows", code(world.upload("x.csv", csv("Name"))));
        assertEquals("import.file-empty", code(world.upload("x.csv", new byte[0])));
        assertTrue(world.files.kept.isEmpty());
        assertTrue(world.stores.trail().isEmpty());
        world.issues.missing("AI external id");
        assertEquals("import.setup-incomplete", code(world.upload("x.csv", SMALL)));
    }

    @Test
    void badDecisionsAreRefused() {
        ImportRun run = world.prepared("inventory.csv", SMALL);
        ImportMapping good = run.mapping().orElseThrow();
        assertEquals("changed-meanwhile", code(world.service.decide(world.lead, run.id(), 0, good)));
        assertEquals(
                "import.option-unknown",
                decide(run, good.withChoices(List.of(new ImportMapping.Choice(Target.TIER, "High", "99")))));
        assertEquals(
                "import.option-unknown",
                decide(run, good.withChoices(List.of(new ImportMapping.Choice(Target.TIER, "Old", "13")))));
        assertEquals(
                "import.option-unknown",
                decide(run, good.withChoices(List.of(new ImportMapping.Choice(Target.STAGE, "Live", "LIVE")))));
        assertEquals(
                "import.source-missing",
                decide(run, new ImportMapping(" ", good.columns(), List.of(), List.of(), false)));
        assertEquals(
                "import.columns-differ",
                decide(
                        run,
                        new ImportMapping(
                                "x",
                                List.of(new ImportMapping.ColumnUse(6, "", List.of(Target.SUMMARY), true)),
                                List.of(),
                                List.of(),
                                false)));
        ImportMapping short1 = new ImportMapping(
                "x",
                List.of(new ImportMapping.ColumnUse(1, " ", List.of(Target.SUMMARY), true)),
                List.of(),
                List.of(),
                false);
        ImportRun other = world.upload("z.csv", SMALL).orElseThrow().run();
        ImportMapping filled = world.service
                .decide(world.lead, other.id(), 0, short1)
                .orElseThrow()
                .run()
                .mapping()
                .orElseThrow();
        assertEquals(6, filled.columns().size());
        assertEquals("Name", filled.label(1));
        assertEquals(List.of(Target.TEXT), filled.columns().get(0).targets());
        assertEquals("import.no-name-column", decide(run, with(good, 1, Target.TEXT)));
        assertEquals("import.target-taken-twice", decide(run, with(good, 5, Target.TIER)));
        assertEquals("import.no-identity", decide(run, with(good, 0, Target.TEXT)));
        assertEquals("import.column-targets", decide(run, with(good, 5, Target.TEXT, Target.PURPOSE)));
        ImportRun fresh = world.upload("y.csv", SMALL).orElseThrow().run();
        assertEquals("import.no-mapping", code(world.control.run(world.lead, fresh.id())));
        assertEquals("import.no-mapping", code(world.queries.choices(world.lead, fresh.id())));
    }

    private String decide(ImportRun run, ImportMapping mapping) {
        return code(world.service.decide(world.lead, run.id(), run.version(), mapping));
    }

    private static ImportMapping with(ImportMapping mapping, int column, Target... targets) {
        List<ImportMapping.ColumnUse> columns = new java.util.ArrayList<>(mapping.columns());
        columns.set(column, new ImportMapping.ColumnUse(column, mapping.label(column), List.of(targets), false));
        return new ImportMapping(mapping.source(), columns, List.of(), List.of(), false);
    }

    @Test
    void oneImportAtATimeInAnAims() {
        ImportRun first = world.prepared("inventory.csv", SMALL);
        ImportRun second = world.prepared("inventory.csv", SMALL);
        world.control.run(world.lead, first.id()).orElseThrow();
        assertEquals("import.other-running", code(world.control.run(world.lead, second.id())));
        assertEquals("import.other-running", code(world.control.preview(world.lead, second.id())));
        assertEquals("import.running", code(world.control.run(world.lead, first.id())));
        world.work();
        assertEquals("import.wrong-state", code(world.control.run(world.lead, first.id())));
        world.control.run(world.lead, second.id()).orElseThrow();
        world.work();
        assertEquals(3, world.view(second.id()).run().tally().of(RowOutcome.UNCHANGED));
    }

    @Test
    void aCancelledImportEndsAfterItsBatchAndCanBeResumed() {
        byte[] bytes = InventoryCsvGenerator.file(3, 170);
        ImportRun run = world.prepared("big.csv", bytes);
        world.control.run(world.lead, run.id()).orElseThrow();
        world.issues.before(
                titleOfRow(bytes, 60),
                () -> world.control.cancel(world.lead, run.id()).orElseThrow());
        world.work();
        ImportView view = world.view(run.id());
        assertEquals(ImportStatus.CANCELLED, view.status());
        assertEquals(100, view.run().rowsDone());
        assertEquals(100, view.run().tally().rows());
        world.control.resume(world.lead, run.id()).orElseThrow();
        world.work();
        assertEquals(170, world.view(run.id()).run().tally().rows());
        assertEquals(170 - InventoryCsvGenerator.duplicates(170), world.issues.creations());
    }

    private static String titleOfRow(byte[] bytes, int row) {
        ImportWorld scratch = new ImportWorld();
        ImportView view = scratch.imported("x.csv", bytes);
        return scratch.stores.report(view.run().id()).get(row - 1).title();
    }

    @Test
    void losingThePermissionMidwayStopsTheImport() {
        stopsMidway(
                () -> world.issues.mayNotCreate(world.lead),
                Notice.Kind.STOPPED_CREATE,
                () -> world.issues.mayCreate(world.lead),
                59);
    }

    @Test
    void losingTheEditPermissionStopsBeforeTheNextBatch() {
        stopsMidway(
                () -> world.permissions.revoke(world.lead, ImportWorld.PROJECT, Permission.EDIT_AIMS),
                Notice.Kind.STOPPED_PERMISSION,
                () -> world.permissions.grant(world.lead, ImportWorld.PROJECT, Permission.EDIT_AIMS),
                100);
    }

    @Test
    void aDeactivatedPersonStopsTheImport() {
        stopsMidway(
                () -> world.people.remove(world.lead),
                Notice.Kind.STOPPED_ACCOUNT,
                () -> world.people.add("lead", "Robin Risk"),
                100);
    }

    private void stopsMidway(Runnable event, Notice.Kind kind, Runnable mend, int rowsDone) {
        byte[] bytes = InventoryCsvGenerator.file(3, 170);
        ImportRun run = world.prepared("big.csv", bytes);
        world.control.run(world.lead, run.id()).orElseThrow();
        world.issues.before(titleOfRow(bytes, 60), event);
        world.work();
        ImportRun stopped = world.stores.runs.get(run.id()).orElseThrow();
        assertEquals(ImportState.STOPPED, stopped.state());
        assertEquals(Optional.of(kind), stopped.stop().map(Notice::kind));
        assertEquals(rowsDone, stopped.rowsDone());
        assertTrue(world.stores.remembered().values().stream()
                .allMatch(s -> s.intent().isEmpty()));
        mend.run();
        world.control.resume(world.lead, run.id()).orElseThrow();
        world.work();
        assertEquals(ImportStatus.DONE, world.view(run.id()).status());
        assertEquals(170 - InventoryCsvGenerator.duplicates(170), world.issues.creations());
    }

    @Test
    void discardingRemovesFileAndReportAndKeepsTheIssues() {
        ImportView view = world.imported("inventory.csv", SMALL);
        world.control.discard(world.lead, view.run().id()).orElseThrow();
        assertEquals("not-found", code(world.queries.get(world.lead, view.run().id())));
        assertTrue(world.files.kept.isEmpty());
        assertEquals(3, world.imported("inventory.csv", SMALL).run().tally().of(RowOutcome.UNCHANGED));
    }

    @Test
    void aFileThatIsGoneOrChangedStopsTheImport() {
        ImportRun run = world.prepared("inventory.csv", SMALL);
        world.control.run(world.lead, run.id()).orElseThrow();
        world.files.kept.replaceAll((name, bytes) -> "Id,Name\n1,x\n".getBytes(StandardCharsets.UTF_8));
        world.work();
        assertEquals(
                Optional.of(Notice.of(Notice.Kind.STOPPED_FILE)),
                world.view(run.id()).run().stop());
        assertEquals("import.file-gone", code(world.control.resume(world.lead, run.id())));
    }

    @Test
    void oldFilesAreDeletedAndReportsStay() {
        ImportView view = world.imported("inventory.csv", SMALL);
        world.files.kept.put("left over", new byte[0]);
        world.clock.advance(Duration.ofDays(29));
        world.cleanup.deleteOldFiles();
        assertEquals(1, world.files.kept.size());
        world.clock.advance(Duration.ofDays(2));
        world.cleanup.deleteOldFiles();
        assertEquals(0, world.files.kept.size());
        assertEquals(3, world.stores.report(view.run().id()).size());
    }

    @Test
    void thePublishedInventoryOf2024IsAccountedFor() throws Exception {
        byte[] bytes = Files.readAllBytes(RealData.file(RealData.US_2024));
        ImportView first = world.imported("2024.csv", bytes);
        assertEquals(1_754, first.run().tally().of(RowOutcome.CREATE));
        assertEquals(3, first.run().tally().of(RowOutcome.DUPLICATE));
        assertEquals(1_757, first.run().tally().rows());
        ImportView second = world.imported("2024.csv", bytes);
        assertEquals(1_754, second.run().tally().of(RowOutcome.UNCHANGED));
        assertEquals(3, second.run().tally().of(RowOutcome.DUPLICATE));
        assertEquals(1_754, world.issues.creations());
    }
}
