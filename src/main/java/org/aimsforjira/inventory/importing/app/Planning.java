package org.aimsforjira.inventory.importing.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.inventory.importing.domain.CsvTable;
import org.aimsforjira.inventory.importing.domain.CurrentSystem;
import org.aimsforjira.inventory.importing.domain.ImportFiles;
import org.aimsforjira.inventory.importing.domain.ImportLimits;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportedSystem;
import org.aimsforjira.inventory.importing.domain.ImportedSystems;
import org.aimsforjira.inventory.importing.domain.OwnerDirectory;
import org.aimsforjira.inventory.importing.domain.RowDrafts;
import org.aimsforjira.inventory.importing.domain.RowPlan;
import org.aimsforjira.inventory.importing.domain.RowPlanner;
import org.aimsforjira.inventory.importing.domain.RowReading;
import org.aimsforjira.inventory.importing.domain.SystemDraft;
import org.aimsforjira.inventory.importing.domain.SystemIssues;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.shared.Outcome;

/**
 * Plans the rows of one import, batch by batch, for preview and run alike. Holds one batch in memory, and of each row its identity.
 */
final class Planning {
    private final ImportRun run;
    private final CsvTable table;
    private final ImportFiles files;
    private final ImportedSystems systems;
    private final SystemIssues issues;
    private final RowDrafts drafts;
    private final RowPlanner planner;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, SystemIssues.Ref> foreign;

    Planning(
            ImportRun run,
            CsvTable table,
            ImportFiles files,
            ImportedSystems systems,
            SystemIssues issues,
            JiraPieces pieces,
            OwnerDirectory owners) {
        this.run = run;
        this.table = table;
        this.files = files;
        this.systems = systems;
        this.issues = issues;
        ImportMapping mapping = run.mapping().orElseThrow();
        this.drafts = new RowDrafts(run.shape(), mapping, usable(pieces, run.projectId()), owners);
        this.planner = new RowPlanner(run.id(), run.projectId(), mapping.recreateDeleted());
        this.foreign = unknown(run, systems, issues);
    }

    /** The issues of the register that no import is known to have made and that carry an external id. */
    static Map<String, SystemIssues.Ref> unknown(ImportRun run, ImportedSystems systems, SystemIssues issues) {
        Collection<Long> ids = new ArrayList<>(issues.issueIds(run.projectId()));
        ids.removeAll(systems.issueIds(run.aims()));
        return issues.byExternalId(ids);
    }

    private static Map<Target, Set<Long>> usable(JiraPieces pieces, long projectId) {
        Map<Target, Set<Long>> usable = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            if (target.isChoice()) {
                Set<Long> ids = new HashSet<>();
                options(pieces, target, projectId).stream()
                        .filter(option -> !option.disabled())
                        .forEach(option -> ids.add(option.id()));
                usable.put(target, ids);
            }
        }
        return usable;
    }

    /** The options of a choice target in the register; none for the stages. */
    static List<OptionRef> options(JiraPieces pieces, Target target, long projectId) {
        return target.field()
                .flatMap(field -> field.role())
                .map(role -> pieces.options(role, projectId))
                .orElse(List.of());
    }

    /** Takes the plans of a batch; false ends the planning. */
    @FunctionalInterface
    interface Taker {
        boolean batch(List<Planned> batch);
    }

    /** A plan with what we remember of its system. */
    record Planned(RowPlan plan, Optional<ImportedSystem> known) {}

    /**
     * Plans all rows after the first ones.
     *
     * @param done how many rows are done; they are read, since later rows depend on them, and not planned
     * @return whether the end of the file was reached; a refusal when the file cannot be read any more
     */
    Outcome<Boolean> eachBatch(int done, Taker taker) {
        List<RowReading> batch = new ArrayList<>();
        boolean[] goOn = {true};
        Outcome<Integer> read =
                table.read(files.content(run.file().reference()), run.shape().format(), row -> {
                    if (row.number() == 0) {
                        return true;
                    }
                    RowReading reading = drafts.read(row);
                    reading.draft().ifPresent(draft -> seen.add(draft.identity()));
                    if (row.number() > done) {
                        batch.add(reading);
                        if (batch.size() == ImportLimits.BATCH_ROWS) {
                            goOn[0] = taker.batch(planned(batch));
                            batch.clear();
                        }
                    }
                    return goOn[0];
                });
        return read.map(emptyRows -> {
            if (goOn[0] && !batch.isEmpty()) {
                goOn[0] = taker.batch(planned(batch));
            }
            return goOn[0];
        });
    }

    /** The identities of all rows read so far. */
    Set<String> seen() {
        return seen;
    }

    private List<Planned> planned(List<RowReading> readings) {
        List<String> identities = readings.stream()
                .flatMap(reading -> reading.draft().stream())
                .map(SystemDraft::identity)
                .toList();
        Map<String, ImportedSystem> known = systems.find(run.aims(), identities);
        Map<Long, CurrentSystem> current = new HashMap<>(issues.load(known.values().stream()
                .flatMap(system -> system.issueId().stream().boxed())
                .toList()));
        List<Planned> planned = new ArrayList<>();
        for (RowReading reading : readings) {
            Optional<ImportedSystem> system =
                    reading.draft().flatMap(draft -> Optional.ofNullable(known.get(draft.identity())));
            Optional<CurrentSystem> now = system.filter(s -> s.issueId().isPresent())
                    .flatMap(s -> Optional.ofNullable(current.get(s.issueId().getAsLong())));
            Optional<String> taken = reading.draft()
                    .flatMap(draft -> Optional.ofNullable(foreign.get(draft.externalId())))
                    .map(SystemIssues.Ref::key);
            planned.add(new Planned(planner.plan(reading, system, now, taken), system));
        }
        return planned;
    }
}
