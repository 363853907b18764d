package org.aimsforjira.inventory.importing.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aimsforjira.inventory.importing.app.ImportQueries;
import org.aimsforjira.inventory.importing.app.ImportView;
import org.aimsforjira.inventory.importing.domain.FileShape;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportState;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.Stage;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.People;

/** Writes imports as JSON, in the reader's language. */
@Named
public class ImportJsonMapper {
    private final ImportTexts texts;
    private final People people;

    @Inject
    public ImportJsonMapper(ImportTexts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    public ImportJson json(ImportView view) {
        ImportRun run = view.run();
        ZoneId zone = view.aims().timeZone();
        ImportJson json = new ImportJson();
        json.id = run.id();
        json.fileName = run.file().name();
        json.bytes = run.file().bytes();
        json.encoding = run.shape().format().encoding().title();
        json.separator = texts.separator(run.shape().format().separator());
        json.columns = run.shape().columns().size();
        json.rows = run.shape().rows();
        json.emptyRows = run.shape().emptyRows();
        json.source = run.mapping().map(ImportMapping::source).orElse(null);
        json.version = run.version();
        json.status = view.status().name();
        json.statusText = texts.status(view.status());
        json.progressOf = run.state().hasWritten()
                ? "run"
                : run.state() == ImportState.PREVIEWING || run.state() == ImportState.PREVIEWED ? "preview" : null;
        json.rowsDone = run.rowsDone();
        for (RowOutcome outcome : RowOutcome.values()) {
            json.counts.put(outcome.name(), run.tally().of(outcome));
        }
        json.live = run.tally().live();
        json.uploadedBy = people.displayName(run.uploadedBy());
        json.uploadedAt = run.uploadedAt().toString();
        json.uploadedAtText = texts.time(run.uploadedAt(), zone);
        json.runBy = run.runBy().map(people::displayName).orElse(null);
        json.startedAt = run.startedAt().map(Object::toString).orElse(null);
        json.endedAt = run.endedAt().map(Object::toString).orElse(null);
        json.endedAtText = run.endedAt().map(time -> texts.time(time, zone)).orElse(null);
        json.stop = run.stop().map(texts::sentence).orElse(null);
        json.resumable = view.status().isResumable();
        json.open = run.state().isOpen();
        return json;
    }

    public Map<String, Object> list(Page<ImportView> page) {
        return page("imports", page, this::json);
    }

    public Map<String, Object> rows(ImportQueries.Rows rows) {
        boolean done = rows.view().run().state().hasWritten();
        Map<String, Object> json = page("rows", rows.page(), row -> row(row, done));
        json.put("import", json(rows.view()));
        return json;
    }

    private RowJson row(RowRecord row, boolean done) {
        RowJson json = new RowJson();
        json.row = row.row();
        json.line = row.line();
        json.outcome = row.outcome().name();
        json.outcomeText = texts.outcome(row.outcome(), done);
        json.issueKey = row.issueKey().isEmpty() ? null : row.issueKey();
        json.title = row.title();
        json.externalId = row.externalId();
        json.changes = row.changes().stream().map(Enum::name).toList();
        json.kept = row.kept().stream().map(Enum::name).toList();
        json.messages = texts.sentences(row);
        json.live = row.live();
        return json;
    }

    public ColumnsJson columns(ImportView.Columns columns) {
        ImportRun run = columns.view().run();
        ImportMapping mapping = run.mapping().orElse(columns.proposal().mapping());
        ColumnsJson json = new ColumnsJson();
        json.version = run.version();
        json.decided = run.mapping().isPresent();
        json.basis = columns.proposal().basis().name();
        json.basisName = columns.proposal().basisName();
        json.source = mapping.source();
        json.sources = columns.sources();
        json.recreateDeleted = mapping.recreateDeleted();
        json.summaryOrder = mapping.columnsOf(Target.SUMMARY);
        json.columns = run.shape().columns().stream()
                .map(column -> column(column, mapping.columns().get(column.index())))
                .toList();
        List<ColumnsJson.TargetJson> targets = new ArrayList<>();
        for (Target target : Target.values()) {
            ColumnsJson.TargetJson offered = new ColumnsJson.TargetJson();
            offered.name = target.name();
            offered.text = texts.target(target);
            offered.several = target.takesSeveral();
            targets.add(offered);
        }
        json.targets = targets;
        return json;
    }

    private static ColumnsJson.ColumnJson column(FileShape.Column column, ImportMapping.ColumnUse use) {
        ColumnsJson.ColumnJson json = new ColumnsJson.ColumnJson();
        json.column = column.index();
        json.heading = column.heading();
        json.label = use.label();
        json.filled = column.filled();
        json.samples = column.samples();
        json.targets = use.targets().stream().map(Enum::name).toList();
        json.identity = use.identity();
        return json;
    }

    public ChoicesJson choices(ImportView.Choices choices) {
        ChoicesJson json = new ChoicesJson();
        json.version = choices.view().run().version();
        json.targets = choices.targets().stream().map(this::target).toList();
        return json;
    }

    private ChoicesJson.TargetJson target(ImportView.ChoiceTarget target) {
        ChoicesJson.TargetJson json = new ChoicesJson.TargetJson();
        json.target = target.target().name();
        json.text = texts.target(target.target());
        json.columns = target.columns();
        json.options = target.target() == Target.STAGE ? stages() : options(target);
        json.values = target.values().stream().map(ImportJsonMapper::value).toList();
        return json;
    }

    private static List<ChoicesJson.OptionJson> options(ImportView.ChoiceTarget target) {
        return target.options().stream()
                .map(option -> option(Long.toString(option.id()), option.value()))
                .toList();
    }

    private List<ChoicesJson.OptionJson> stages() {
        List<ChoicesJson.OptionJson> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            stages.add(option(stage.name(), texts.stage(stage)));
        }
        return stages;
    }

    private static ChoicesJson.OptionJson option(String to, String text) {
        ChoicesJson.OptionJson json = new ChoicesJson.OptionJson();
        json.to = to;
        json.text = text;
        return json;
    }

    private static ChoicesJson.ValueJson value(ImportView.ChoiceValue value) {
        ChoicesJson.ValueJson json = new ChoicesJson.ValueJson();
        json.words = value.found().words();
        json.count = value.found().count();
        json.decided = value.decided().orElse(null);
        json.proposed = value.proposed().orElse(null);
        return json;
    }

    private static <T> Map<String, Object> page(String name, Page<T> page, Function<T, Object> toJson) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("offset", page.offset());
        json.put("limit", page.limit());
        json.put("total", page.total());
        json.put(name, page.items().stream().map(toJson).toList());
        return json;
    }
}
