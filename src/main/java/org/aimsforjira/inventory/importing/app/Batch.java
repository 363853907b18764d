package org.aimsforjira.inventory.importing.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.inventory.importing.app.Planning.Planned;
import org.aimsforjira.inventory.importing.domain.FieldValue;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportedSystem;
import org.aimsforjira.inventory.importing.domain.ImportedSystem.Intent;
import org.aimsforjira.inventory.importing.domain.ImportedSystem.LastWrite;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowPlan;
import org.aimsforjira.inventory.importing.domain.SystemDraft;
import org.aimsforjira.inventory.importing.domain.SystemField;

/** What is remembered of a row before and after its write. */
final class Batch {
    private Batch() {}

    /** Whether the plan needs a write to Jira. */
    static boolean writes(RowPlan plan) {
        boolean creates = plan.outcome() == RowOutcome.CREATE && plan.issueId().isEmpty();
        return creates || changes(plan);
    }

    private static boolean changes(RowPlan plan) {
        boolean known = plan.outcome() == RowOutcome.UPDATE || plan.outcome() == RowOutcome.CONFLICT_KEPT;
        return known && !plan.changes().isEmpty();
    }

    /** What is kept before the write: the intent. */
    static ImportedSystem intended(ImportRun run, Planned planned) {
        RowPlan plan = planned.plan();
        SystemDraft draft = plan.draft();
        boolean creation = plan.outcome() == RowOutcome.CREATE;
        Intent intent = new Intent(run.id(), plan.reading().row(), lastValues(planned), creation);
        return planned.known()
                .map(known -> known.with(intent))
                .orElseGet(() -> ImportedSystem.intended(
                        run.aims(),
                        draft.identity(),
                        run.mapping().map(ImportMapping::source).orElseThrow(),
                        draft.externalId(),
                        intent));
    }

    /**
     * What is kept once the row is done: its issue and the values that hold.
     *
     * @param write what was written to the issue, if something was
     */
    static ImportedSystem completed(ImportRun run, Planned planned, long issueId, Optional<LastWrite> write) {
        ImportedSystem system = planned.known().orElseGet(() -> intended(run, planned));
        boolean alreadyCreated = planned.plan().outcome() == RowOutcome.CREATE
                && planned.plan().issueId().isPresent();
        Map<SystemField, String> values = alreadyCreated ? system.lastValues() : lastValues(planned);
        return system.holding(issueId, values, write).withoutIntent();
    }

    /** Whether a row that needed no write still has something to remember. */
    static boolean remembers(Planned planned) {
        return planned.known()
                .filter(known -> planned.plan().issueId().isPresent())
                .filter(known ->
                        known.intent().isPresent() || !known.lastValues().equals(lastValues(planned)))
                .isPresent();
    }

    /** The values of the file, except where a person's edit stays: there what was imported last. */
    private static Map<SystemField, String> lastValues(Planned planned) {
        Map<SystemField, String> values = new EnumMap<>(SystemField.class);
        if (planned.plan().outcome() != RowOutcome.CREATE) {
            planned.known().ifPresent(known -> values.putAll(known.lastValues()));
        }
        List<SystemField> kept = planned.plan().kept();
        planned.plan().draft().digests().forEach((field, digest) -> {
            if (!kept.contains(field)) {
                values.put(field, digest);
            }
        });
        return values;
    }

    /** The values to write to a known issue. */
    static Map<SystemField, FieldValue> changed(RowPlan plan) {
        Map<SystemField, FieldValue> changed = new EnumMap<>(SystemField.class);
        plan.changes().forEach(field -> changed.put(field, plan.draft().value(field)));
        return changed;
    }
}
