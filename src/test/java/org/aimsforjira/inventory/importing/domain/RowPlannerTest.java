package org.aimsforjira.inventory.importing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.aimsforjira.shared.AimsId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second import may change: only values that still equal the last imported one (DESIGN.md, section 5). */
class RowPlannerTest {
    private static final long PROJECT = 10;
    private final RowPlanner planner = new RowPlanner(5, PROJECT, false);

    @ParameterizedTest(name = "file {0}, imported {1}, in Jira {2}: {3}")
    @CsvSource({
        "new, old,  old,    UPDATE",
        "old, old,  old,    UNCHANGED",
        "new, old,  new,    UNCHANGED",
        "new, old,  edited, CONFLICT_KEPT",
        "old, old,  edited, CONFLICT_KEPT",
        "'',  old,  old,    UPDATE",
        "'',  old,  edited, CONFLICT_KEPT",
        "old, old,  '',     CONFLICT_KEPT",
        "new, '',   '',     UPDATE",
        "new, '',   edited, CONFLICT_KEPT",
        "'',  '',   '',     UNCHANGED"
    })
    void onlyWhatStillEqualsTheLastImportIsChanged(String file, String last, String jira, RowOutcome expected) {
        RowPlan plan = plan(purpose(file), known(purpose(last), Optional.empty()), current(purpose(jira)));
        assertEquals(expected, plan.outcome());
        assertEquals(expected == RowOutcome.UPDATE ? List.of(SystemField.PURPOSE) : List.of(), plan.changes());
        assertEquals(expected == RowOutcome.CONFLICT_KEPT ? List.of(SystemField.PURPOSE) : List.of(), plan.kept());
    }

    @Test
    void aKeptFieldDoesNotStopTheOthers() {
        Map<SystemField, FieldValue> file = values("Name 2", "purpose 2");
        RowPlan plan =
                plan(file, known(values("Name", "purpose"), Optional.empty()), current(values("Edited", "purpose")));
        assertEquals(RowOutcome.CONFLICT_KEPT, plan.outcome());
        assertEquals(List.of(SystemField.PURPOSE), plan.changes());
        assertEquals(List.of(SystemField.SUMMARY), plan.kept());
    }

    @Test
    void anInterruptedUpdateIsRecognisedAsOurOwn() {
        Map<SystemField, FieldValue> file = values("Name 2", "purpose 2");
        ImportedSystem.Intent intent = new ImportedSystem.Intent(1, 1, digests(file), false);
        for (Map<SystemField, FieldValue> jira :
                List.of(file, values("Name", "purpose"), values("Name 2", "purpose"))) {
            RowPlan plan = plan(file, known(values("Name", "purpose"), Optional.of(intent)), current(jira));
            assertEquals(RowOutcome.UPDATE, plan.outcome());
            assertEquals(List.of(SystemField.SUMMARY, SystemField.PURPOSE), plan.changes());
        }
    }

    @Test
    void aNewSystemIsCreatedUnlessAForeignIssueCarriesItsId() {
        RowReading reading = reading(summary("A"));
        assertEquals(
                RowOutcome.CREATE,
                planner.plan(reading, Optional.empty(), Optional.empty(), Optional.empty())
                        .outcome());
        RowPlan taken = planner.plan(reading, Optional.empty(), Optional.empty(), Optional.of("AIMS-7"));
        assertEquals(RowOutcome.ERROR, taken.outcome());
        assertEquals(
                Notice.of(Notice.Kind.ID_TAKEN, "ext", "AIMS-7"),
                taken.notices().get(0));
    }

    @Test
    void aDeletedIssueStaysDeletedUnlessThePersonSaysOtherwise() {
        Optional<ImportedSystem> known = Optional.of(known(summary("A"), Optional.empty()));
        RowPlan kept = planner.plan(reading(summary("A")), known, Optional.empty(), Optional.empty());
        assertEquals(RowOutcome.CONFLICT_KEPT, kept.outcome());
        assertEquals(Notice.Kind.ISSUE_DELETED, kept.notices().get(0).kind());
        RowPlan again =
                new RowPlanner(5, PROJECT, true).plan(reading(summary("A")), known, Optional.empty(), Optional.empty());
        assertEquals(RowOutcome.CREATE, again.outcome());
    }

    @Test
    void aMovedIssueIsLeftAlone() {
        CurrentSystem moved = new CurrentSystem(77, "OTHER-1", 11, summary("A"));
        RowPlan plan = planner.plan(
                reading(summary("B")),
                Optional.of(known(summary("A"), Optional.empty())),
                Optional.of(moved),
                Optional.empty());
        assertEquals(RowOutcome.CONFLICT_KEPT, plan.outcome());
        assertTrue(plan.changes().isEmpty());
        assertEquals(Notice.Kind.ISSUE_MOVED, plan.notices().get(0).kind());
    }

    private RowPlan plan(Map<SystemField, FieldValue> file, ImportedSystem known, CurrentSystem current) {
        return planner.plan(reading(file), Optional.of(known), Optional.of(current), Optional.empty());
    }

    private static RowReading reading(Map<SystemField, FieldValue> values) {
        SystemDraft draft = new SystemDraft("identity", "ext", values, false);
        return new RowReading(1, 2, "digest", "A", Optional.of(draft), Optional.empty(), List.of());
    }

    private static ImportedSystem known(Map<SystemField, FieldValue> last, Optional<ImportedSystem.Intent> intent) {
        return new ImportedSystem(
                new AimsId(1),
                "identity",
                "source",
                "ext",
                OptionalLong.of(77),
                digests(last),
                Optional.empty(),
                intent);
    }

    private static CurrentSystem current(Map<SystemField, FieldValue> values) {
        return new CurrentSystem(77, "AIMS-1", PROJECT, values);
    }

    private static Map<SystemField, FieldValue> summary(String summary) {
        return Map.of(SystemField.SUMMARY, FieldValue.text(summary));
    }

    private static Map<SystemField, FieldValue> purpose(String purpose) {
        return values("Name", purpose);
    }

    private static Map<SystemField, FieldValue> values(String summary, String purpose) {
        return Map.of(SystemField.SUMMARY, FieldValue.text(summary), SystemField.PURPOSE, FieldValue.text(purpose));
    }

    private static Map<SystemField, String> digests(Map<SystemField, FieldValue> values) {
        Map<SystemField, String> digests = new EnumMap<>(SystemField.class);
        values.forEach((field, value) -> digests.put(field, value.digest()));
        return digests;
    }
}
