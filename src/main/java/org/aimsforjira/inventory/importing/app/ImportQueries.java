package org.aimsforjira.inventory.importing.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.aimsforjira.inventory.importing.app.ImportView.ChoiceTarget;
import org.aimsforjira.inventory.importing.app.ImportView.ChoiceValue;
import org.aimsforjira.inventory.importing.app.ImportView.Choices;
import org.aimsforjira.inventory.importing.app.ImportView.Columns;
import org.aimsforjira.inventory.importing.domain.ChoiceInventory;
import org.aimsforjira.inventory.importing.domain.ChoiceProposer;
import org.aimsforjira.inventory.importing.domain.CsvTable;
import org.aimsforjira.inventory.importing.domain.FoundChoice;
import org.aimsforjira.inventory.importing.domain.ImportFiles;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRows;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.MappingProposer;
import org.aimsforjira.inventory.importing.domain.Proposal;
import org.aimsforjira.inventory.importing.domain.ProposalData;
import org.aimsforjira.inventory.importing.domain.RowFilter;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** What people see of imports. Everything needs the permission to edit the AIMS. */
@Named
public class ImportQueries {
    private final ImportAccess access;
    private final ImportRuns runs;
    private final ImportRows rows;
    private final ImportFiles files;
    private final CsvTable table;
    private final JiraPieces pieces;
    private final ProposalData proposals;

    @Inject
    public ImportQueries(
            ImportAccess access,
            ImportRuns runs,
            ImportRows rows,
            ImportFiles files,
            CsvTable table,
            JiraPieces pieces,
            ProposalData proposals) {
        this.access = access;
        this.runs = runs;
        this.rows = rows;
        this.files = files;
        this.table = table;
        this.pieces = pieces;
        this.proposals = proposals;
    }

    /** The imports of the AIMS, the newest first. */
    public Outcome<Page<ImportView>> list(UserKey user, String projectKey, Page.Request request) {
        return access.ofProject(user, projectKey)
                .map(aims -> runs.page(aims.id(), request).map(run -> access.viewOf(aims, run)));
    }

    public Outcome<ImportView> get(UserKey user, long importId) {
        return access.ofImport(user, importId);
    }

    /** The columns with what we propose for them. */
    public Outcome<Columns> columns(UserKey user, long importId) {
        return access.ofImport(user, importId)
                .map(view -> new Columns(
                        view, proposal(view.run()), runs.sources(view.run().aims())));
    }

    private Proposal proposal(ImportRun run) {
        return new MappingProposer(proposals)
                .propose(run.shape(), earlier(run), run.file().name());
    }

    private Optional<MappingProposer.Earlier> earlier(ImportRun run) {
        return runs.lastMapped(run.aims(), run.shape().headingsDigest(), run.id())
                .flatMap(before -> before.mapping()
                        .map(mapping -> new MappingProposer.Earlier(
                                mapping, before.file().name())));
    }

    /** The words of the choice columns with what we propose for them. Reads the file once. */
    public Outcome<Choices> choices(UserKey user, long importId) {
        return access.ofImport(user, importId).flatMap(view -> {
            ImportRun run = view.run();
            if (run.mapping().isEmpty()) {
                return Outcome.refused(Refusal.conflict("import.no-mapping"));
            }
            ImportMapping mapping = run.mapping().get();
            if (!files.isIntact(run.file().reference(), run.file().digest())) {
                return Outcome.refused(Refusal.conflict("import.file-gone"));
            }
            return ChoiceInventory.collect(table, files.content(run.file().reference()), run.shape(), mapping)
                    .map(found -> new Choices(view, targets(run, mapping, found)));
        });
    }

    private List<ChoiceTarget> targets(ImportRun run, ImportMapping mapping, List<FoundChoice> found) {
        Map<Target, List<OptionRef>> options = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            if (target.isChoice() && mapping.uses(target)) {
                options.put(
                        target,
                        Planning.options(pieces, target, run.projectId()).stream()
                                .filter(option -> !option.disabled())
                                .toList());
            }
        }
        ChoiceProposer proposer = new ChoiceProposer(
                new MappingProposer(proposals).knownFile(run.shape()),
                proposals.synonyms(),
                options,
                earlier(run).map(MappingProposer.Earlier::mapping));
        List<ChoiceTarget> targets = new ArrayList<>();
        options.forEach((target, known) -> targets.add(new ChoiceTarget(
                target,
                mapping.columnsOf(target).stream().map(mapping::label).toList(),
                known,
                found.stream()
                        .filter(value -> value.target() == target)
                        .map(value ->
                                new ChoiceValue(value, mapping.choice(target, value.words()), proposer.propose(value)))
                        .toList())));
        return targets;
    }

    /** Rows of the preview or of the report, whichever was made last. */
    public Outcome<Rows> rows(UserKey user, long importId, RowFilter filter, Page.Request request) {
        return access.ofImport(user, importId).map(view -> new Rows(view, rows.page(importId, filter, request)));
    }

    /** A page of rows with their import. */
    public record Rows(ImportView view, Page<RowRecord> page) {}

    /** The whole report, row by row, for a download. */
    public Outcome<Report> report(UserKey user, long importId) {
        return access.ofImport(user, importId).map(view -> new Report(view, reader -> rows.each(importId, reader)));
    }

    /**
     * A report.
     *
     * @param view the import
     * @param each hands out all rows, a few at a time
     */
    public record Report(ImportView view, Consumer<Consumer<RowRecord>> each) {}
}
