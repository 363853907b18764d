package org.aimsforjira.inventory.importing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Decides what becomes of a row: the one rule that preview, run and resumed run share. Only values that still equal the last
 * imported one are changed; a person's edit stays and is reported (DESIGN.md, section 5, "Re-import").
 */
public final class RowPlanner {
    private final long importId;
    private final long projectId;
    private final boolean recreateDeleted;

    /**
     * @param importId the import, to know its own unfinished writes
     * @param projectId the register project
     * @param recreateDeleted whether a system whose issue was deleted in Jira is created again
     */
    public RowPlanner(long importId, long projectId, boolean recreateDeleted) {
        this.importId = importId;
        this.projectId = projectId;
        this.recreateDeleted = recreateDeleted;
    }

    /**
     * @param reading the row
     * @param known what we remember of the system
     * @param current the issue as Jira has it now; empty when there is none
     * @param foreign the key of an issue that carries the external id and that no import made
     */
    public RowPlan plan(
            RowReading reading,
            Optional<ImportedSystem> known,
            Optional<CurrentSystem> current,
            Optional<String> foreign) {
        if (reading.draft().isEmpty()) {
            return plan(reading, reading.outcome().orElseThrow(), Optional.empty(), List.of(), List.of());
        }
        SystemDraft draft = reading.draft().get();
        if (current.isPresent() && wasCreatedForThisRow(reading, known)) {
            return plan(reading, RowOutcome.CREATE, current, draft.fields(), List.of());
        }
        OptionalLong issueId = known.map(ImportedSystem::issueId).orElse(OptionalLong.empty());
        if (issueId.isEmpty() || current.isEmpty() && recreateDeleted) {
            if (foreign.isPresent()) {
                return with(
                        plan(reading, RowOutcome.ERROR, Optional.empty(), List.of(), List.of()),
                        Notice.of(Notice.Kind.ID_TAKEN, draft.externalId(), foreign.get()));
            }
            return plan(reading, RowOutcome.CREATE, Optional.empty(), draft.fields(), List.of());
        }
        if (current.isEmpty()) {
            return with(
                    plan(reading, RowOutcome.CONFLICT_KEPT, Optional.empty(), List.of(), List.of()),
                    Notice.of(Notice.Kind.ISSUE_DELETED, issueId.getAsLong()));
        }
        if (current.get().projectId() != projectId) {
            return with(
                    plan(reading, RowOutcome.CONFLICT_KEPT, current, List.of(), draft.fields()),
                    Notice.of(Notice.Kind.ISSUE_MOVED, current.get().key()));
        }
        return compared(reading, known.orElseThrow(), current.get());
    }

    /** Whether this import had created the issue when it was interrupted, and the row only lacks its report. */
    private boolean wasCreatedForThisRow(RowReading reading, Optional<ImportedSystem> known) {
        return known.filter(system -> system.issueId().isPresent())
                .flatMap(ImportedSystem::intent)
                .filter(intent -> intent.creation() && intent.importId() == importId && intent.row() == reading.row())
                .isPresent();
    }

    private static RowPlan compared(RowReading reading, ImportedSystem known, CurrentSystem current) {
        SystemDraft draft = reading.draft().orElseThrow();
        Map<SystemField, String> pending =
                known.intent().map(ImportedSystem.Intent::values).orElse(Map.of());
        List<SystemField> changes = new ArrayList<>();
        List<SystemField> kept = new ArrayList<>();
        for (SystemField field : draft.fields()) {
            FieldValue now = current.value(field);
            String wanted = draft.values().getOrDefault(field, FieldValue.EMPTY).digest();
            String last = known.lastValues().getOrDefault(field, FieldValue.EMPTY.digest());
            String actual = now.digest();
            if (actual.equals(wanted)) {
                if (!last.equals(wanted) && wanted.equals(pending.get(field))) {
                    changes.add(field);
                }
            } else if (actual.equals(last) || actual.equals(pending.get(field))) {
                changes.add(field);
            } else {
                kept.add(field);
            }
        }
        RowOutcome outcome = !kept.isEmpty()
                ? RowOutcome.CONFLICT_KEPT
                : changes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.UPDATE;
        return plan(reading, outcome, Optional.of(current), changes, kept);
    }

    private static RowPlan plan(
            RowReading reading,
            RowOutcome outcome,
            Optional<CurrentSystem> current,
            List<SystemField> changes,
            List<SystemField> kept) {
        return new RowPlan(
                reading,
                outcome,
                current.map(issue -> OptionalLong.of(issue.issueId())).orElse(OptionalLong.empty()),
                current.map(CurrentSystem::key).orElse(""),
                changes,
                kept,
                reading.notices());
    }

    private static RowPlan with(RowPlan plan, Notice first) {
        List<Notice> notices = new ArrayList<>(List.of(first));
        notices.addAll(plan.notices());
        return new RowPlan(
                plan.reading(), plan.outcome(), plan.issueId(), plan.issueKey(), plan.changes(), plan.kept(), notices);
    }
}
