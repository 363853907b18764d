package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.inventory.importing.domain.CsvTable;
import org.aimsforjira.inventory.importing.domain.FileInspection;
import org.aimsforjira.inventory.importing.domain.FileShape;
import org.aimsforjira.inventory.importing.domain.ImportFiles;
import org.aimsforjira.inventory.importing.domain.ImportLimits;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportMapping.Choice;
import org.aimsforjira.inventory.importing.domain.ImportMapping.ColumnUse;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRunChange;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportState;
import org.aimsforjira.inventory.importing.domain.Stage;
import org.aimsforjira.inventory.importing.domain.SystemIssues;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.inventory.importing.domain.Words;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * Upload of a file and the decisions about its columns and words. Everything needs the permission to edit the AIMS; to those who may
 * not view it nothing exists.
 */
@Named
public class ImportService {
    private static final int MAX_LABEL_CHARS = 255;

    private final ImportAccess access;
    private final ImportRuns runs;
    private final ImportStates states;
    private final ImportFiles files;
    private final CsvTable table;
    private final SystemIssues issues;
    private final JiraPieces pieces;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public ImportService(
            ImportAccess access,
            ImportRuns runs,
            ImportStates states,
            ImportFiles files,
            CsvTable table,
            SystemIssues issues,
            JiraPieces pieces,
            AuditTrail trail,
            Clock clock) {
        this.access = access;
        this.runs = runs;
        this.states = states;
        this.files = files;
        this.table = table;
        this.issues = issues;
        this.pieces = pieces;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes a file. A file that is too large, is no CSV or has no rows is refused with its place, and nothing is kept.
     *
     * @param fileName as the person has it; for people only
     * @param in the bytes; read to their end or to the limit
     */
    public Outcome<ImportView> upload(UserKey user, String projectKey, String fileName, InputStream in) {
        return access.ofProject(user, projectKey).flatMap(aims -> {
            List<String> missing = issues.missingPieces(Set.of());
            if (!missing.isEmpty()) {
                return Outcome.refused(Refusal.conflict("import.setup-incomplete", String.join(", ", missing)));
            }
            return files.keep(in).flatMap(kept -> uploaded(user, aims, nameOf(fileName), kept));
        });
    }

    private Outcome<ImportView> uploaded(UserKey user, Aims aims, String fileName, ImportFiles.Kept kept) {
        boolean done = false;
        try {
            Outcome<ImportView> outcome = FileInspection.inspect(table, files.content(kept.reference()))
                    .map(shape -> access.viewOf(aims, created(user, aims, fileName, kept, shape)));
            done = outcome.isDone();
            return outcome;
        } finally {
            if (!done) {
                files.delete(kept.reference());
            }
        }
    }

    private ImportRun created(UserKey user, Aims aims, String fileName, ImportFiles.Kept kept, FileShape shape) {
        return trail.recording(aims.id(), user, recorder -> {
            ImportRun run = runs.create(
                    aims.id(),
                    aims.projectId(),
                    new ImportRun.StoredFile(fileName, kept.reference(), kept.digest(), kept.bytes()),
                    shape,
                    user,
                    clock.now());
            recorder.record(
                    "inventory.import.uploaded",
                    ImportStates.subject(run),
                    Map.of("file-name", fileName, "file", kept.digest(), "rows", shape.rows()));
            return run;
        });
    }

    /** The last part of a path, without control characters; never empty. */
    private static String nameOf(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = Words.cut(Words.clean(last).replaceAll("\\s+", " "), 255);
        return clean.isEmpty() ? "import.csv" : clean;
    }

    /**
     * Decides what becomes of columns and words. Possible until the import is run. What was previewed is no longer valid.
     *
     * @param version the version that the decision is based on; an older one is a conflict
     * @param decided the mapping; its words may be in any spelling, and columns that it does not name stay as text
     */
    public Outcome<ImportView> decide(UserKey user, long importId, int version, ImportMapping decided) {
        return access.ofImport(user, importId).flatMap(view -> {
            Outcome<ImportMapping> checked = normal(decided, view.run().shape())
                    .checkedAgainst(view.run().shape())
                    .flatMap(this::fieldsExist)
                    .flatMap(mapping -> choicesExist(mapping, view.run().projectId()));
            return checked.flatMap(mapping -> stored(user, view, version, mapping));
        });
    }

    private Outcome<ImportView> stored(UserKey user, ImportView view, int version, ImportMapping mapping) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<ImportRun> changed = states.step(view.run(), user, (run, recorder) -> {
            refusals.clear();
            if (!run.state().isOpen()) {
                refusals.add(Refusal.conflict("import.mapping-fixed"));
            } else if (run.version() != version) {
                refusals.add(Refusal.conflict("changed-meanwhile"));
            }
            return refusals.isEmpty()
                    ? Optional.of(ImportRunChange.of(run)
                            .mapping(mapping)
                            .state(ImportState.MAPPED)
                            .stop(Optional.empty())
                            .done())
                    : Optional.empty();
        });
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals.get(0));
        }
        return changed.map(run -> Outcome.done(access.viewOf(view.aims(), run)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** In the order of the file, with the columns that were not named kept as text, and words in one spelling. */
    private static ImportMapping normal(ImportMapping mapping, FileShape shape) {
        List<ColumnUse> columns = new ArrayList<>();
        for (FileShape.Column column : shape.columns()) {
            List<ColumnUse> named = mapping.columns().stream()
                    .filter(use -> use.column() == column.index())
                    .map(use -> labelled(use, column))
                    .toList();
            columns.addAll(
                    named.isEmpty()
                            ? List.of(new ColumnUse(column.index(), column.heading(), List.of(Target.TEXT), false))
                            : named);
        }
        mapping.columns().stream()
                .filter(use ->
                        use.column() < 0 || use.column() >= shape.columns().size())
                .forEach(columns::add);
        return new ImportMapping(
                Words.excerpt(mapping.source(), ImportLimits.MAX_SOURCE_CHARS + 1),
                columns,
                mapping.summaryOrder(),
                mapping.choices().stream()
                        .map(choice -> new Choice(choice.target(), Words.folded(choice.words()), choice.to()))
                        .distinct()
                        .toList(),
                mapping.recreateDeleted());
    }

    private static ColumnUse labelled(ColumnUse use, FileShape.Column column) {
        String label = Words.excerpt(use.label(), MAX_LABEL_CHARS);
        return new ColumnUse(use.column(), label.isEmpty() ? column.heading() : label, use.targets(), use.identity());
    }

    private Outcome<ImportMapping> fieldsExist(ImportMapping mapping) {
        List<String> missing = issues.missingPieces(mapping.fields());
        return missing.isEmpty()
                ? Outcome.done(mapping)
                : Outcome.refused(Refusal.conflict("import.setup-incomplete", String.join(", ", missing)));
    }

    private Outcome<ImportMapping> choicesExist(ImportMapping mapping, long projectId) {
        for (Choice choice : mapping.choices()) {
            boolean known = choice.to().isEmpty()
                    || (choice.target() == Target.STAGE
                            ? isStage(choice.to())
                            : Planning.options(pieces, choice.target(), projectId).stream()
                                    .filter(option -> !option.disabled())
                                    .anyMatch(
                                            option -> Long.toString(option.id()).equals(choice.to())));
            if (!choice.target().isChoice() || !known) {
                return Outcome.refused(
                        Refusal.invalid("import.option-unknown", Words.excerpt(choice.words(), 120), choice.to()));
            }
        }
        return Outcome.done(mapping);
    }

    private static boolean isStage(String name) {
        for (Stage stage : Stage.values()) {
            if (stage.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
