package org.aimsforjira.inventory.importing.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aimsforjira.inventory.importing.app.ImportQueries;
import org.aimsforjira.inventory.importing.app.ImportView;
import org.aimsforjira.inventory.importing.domain.CsvFormat;
import org.aimsforjira.inventory.importing.domain.FileShape;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportMapping.ColumnUse;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportStatus;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.Stage;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.UserKey;

/** Writes imports as JSON in the reader's language. */
@Named
public class ImportJsonMapper {

    private final ImportTexts words;
    private final Texts texts;
    private final People people;

    @Inject
    public ImportJsonMapper(ImportTexts words, Texts texts, People people) {
        this.words = words;
        this.texts = texts;
        this.people = people;
    }

    ImportJson view(ImportView view) {
        ImportRun run = view.run();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (RowOutcome outcome : RowOutcome.values()) {
            outcomes.put(outcome.name(), run.tally().of(outcome));
        }
        return new ImportJson(
                run.id(),
                view.status().name(),
                words.status(view.status()),
                view.status().isBusy() || view.status() == ImportStatus.WAITING,
                run.state().hasWritten(),
                view.status().isResumable(),
                run.version(),
                run.file().name(),
                run.shape().rows(),
                run.rowsDone(),
                run.shape().emptyRows(),
                outcomes,
                run.tally().live(),
                run.mapping().map(ImportMapping::source).orElse(""),
                run.mapping().isPresent(),
                name(run.uploadedBy()),
                time(view, run.uploadedAt()),
                run.runBy().map(this::name).orElse(""),
                run.endedAt().map(at -> time(view, at)).orElse(""),
                run.stop().map(words::notice).orElse(null));
    }

    private String name(UserKey key) {
        return people.displayName(key);
    }

    private String time(ImportView view, Instant at) {
        return texts.dateTime(at, view.aims().timeZone());
    }

    ColumnsJson columns(ImportView.Columns columns) {
        ImportRun run = columns.view().run();
        ImportMapping mapping = run.mapping().orElse(columns.proposal().mapping());
        return new ColumnsJson(
                view(columns.view()),
                run.shape().columns().stream()
                        .map(column -> column(column, mapping.columns().get(column.index())))
                        .toList(),
                mapping.source(),
                mapping.columnsOf(Target.SUMMARY),
                mapping.choices().stream()
                        .map(choice ->
                                new ColumnsJson.ChoiceJson(choice.target().name(), choice.words(), choice.to()))
                        .toList(),
                mapping.recreateDeleted(),
                columns.proposal().basis().name(),
                columns.proposal().basisName(),
                columns.sources(),
                Arrays.stream(Target.values())
                        .map(target ->
                                new ColumnsJson.TargetJson(target.name(), words.target(target), target.takesSeveral()))
                        .toList(),
                format(run.shape().format()));
    }

    private static ColumnsJson.Column column(FileShape.Column column, ColumnUse use) {
        return new ColumnsJson.Column(
                column.index(),
                column.heading(),
                use.label(),
                column.filled(),
                column.samples(),
                use.targets().stream().map(Target::name).toList(),
                use.identity());
    }

    private String format(CsvFormat format) {
        String separator = switch (format.separator()) {
            case ',' -> "aims.inventory.import.separator.comma";
            case ';' -> "aims.inventory.import.separator.semicolon";
            default -> "aims.inventory.import.separator.tab";
        };
        return texts.text("aims.inventory.import.format", format.encoding().title(), texts.text(separator));
    }

    ChoicesJson choices(ImportView.Choices choices) {
        return new ChoicesJson(
                view(choices.view()),
                choices.targets().stream()
                        .map(target -> new ChoicesJson.TargetChoices(
                                target.target().name(),
                                words.target(target.target()),
                                target.columns(),
                                options(target),
                                target.values().stream()
                                        .map(value -> new ChoicesJson.ValueJson(
                                                value.found().words(),
                                                value.found().count(),
                                                value.decided().orElse(null),
                                                value.proposed().orElse(null)))
                                        .toList()))
                        .toList());
    }

    private List<ChoicesJson.OptionJson> options(ImportView.ChoiceTarget target) {
        Stream<ChoicesJson.OptionJson> options = target.target() == Target.STAGE
                ? Arrays.stream(Stage.values())
                        .map(stage -> new ChoicesJson.OptionJson(stage.name(), words.stage(stage)))
                : target.options().stream()
                        .map(option -> new ChoicesJson.OptionJson(Long.toString(option.id()), option.value()));
        return options.toList();
    }

    RowsJson rows(ImportQueries.Rows rows) {
        return new RowsJson(
                view(rows.view()),
                rows.page().items().stream().map(this::row).toList(),
                rows.page().offset(),
                rows.page().limit(),
                rows.page().total());
    }

    private RowsJson.Row row(RowRecord row) {
        return new RowsJson.Row(
                row.row(),
                row.line(),
                row.outcome().name(),
                words.outcome(row.outcome()),
                row.issueKey(),
                row.title(),
                row.changes().stream().map(words::field).toList(),
                row.kept().stream().map(words::field).toList(),
                words.notices(row.notices()));
    }
}
