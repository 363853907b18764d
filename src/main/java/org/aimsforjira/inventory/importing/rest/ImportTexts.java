package org.aimsforjira.inventory.importing.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aimsforjira.inventory.importing.domain.ImportStatus;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.Stage;
import org.aimsforjira.inventory.importing.domain.SystemField;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.platform.i18n.Texts;

/** What the import says, in the reader's language: the same words in REST, on the page and in the report. */
@Named
public class ImportTexts {
    private final Texts texts;

    @Inject
    public ImportTexts(Texts texts) {
        this.texts = texts;
    }

    public String status(ImportStatus status) {
        return texts.text("aims.inventory.import.status." + status.name());
    }

    /**
     * @param done whether the row was written; else it is a preview
     */
    public String outcome(RowOutcome outcome, boolean done) {
        return done
                ? texts.text("aims.inventory.import.outcome." + outcome.name())
                : texts.text("aims.inventory.import.planned." + outcome.name());
    }

    public String target(Target target) {
        return texts.text("aims.inventory.import.target." + target.name());
    }

    public String stage(Stage stage) {
        return texts.text("aims.inventory.import.stage." + stage.name());
    }

    public String separator(char separator) {
        return switch (separator) {
            case ';' -> texts.text("aims.inventory.import.separator.semicolon");
            case '\t' -> texts.text("aims.inventory.import.separator.tab");
            default -> texts.text("aims.inventory.import.separator.comma");
        };
    }

    public String sentence(Notice notice) {
        return texts.text(
                "aims.inventory.import.notice." + notice.kind().name(),
                notice.params().toArray());
    }

    /** All sentences about a row: what was kept and changed, then its notices. */
    public List<String> sentences(RowRecord row) {
        List<String> sentences = new ArrayList<>();
        if (row.outcome() == RowOutcome.GONE) {
            sentences.add(texts.text("aims.inventory.import.gone-hint"));
        }
        boolean moved = row.notices().stream().anyMatch(notice -> notice.kind() == Notice.Kind.ISSUE_MOVED);
        if (!row.kept().isEmpty() && !moved) {
            sentences.add(texts.text("aims.inventory.import.kept", fields(row.kept())));
        }
        if (!row.changes().isEmpty()) {
            sentences.add(texts.text("aims.inventory.import.changed", fields(row.changes())));
        }
        row.notices().forEach(notice -> sentences.add(sentence(notice)));
        return sentences;
    }

    private String fields(List<SystemField> fields) {
        return fields.stream()
                .map(field -> texts.text("aims.inventory.import.target." + field.name()))
                .collect(Collectors.joining(", "));
    }

    public String time(Instant time, ZoneId zone) {
        return texts.dateTime(time, zone);
    }

    /** The headings of the report. */
    public List<String> reportHeadings() {
        return List.of(
                texts.text("aims.inventory.import.report.row"),
                texts.text("aims.inventory.import.report.line"),
                texts.text("aims.inventory.import.report.outcome"),
                texts.text("aims.inventory.import.report.issue"),
                texts.text("aims.inventory.import.report.name"),
                texts.text("aims.inventory.import.report.external-id"),
                texts.text("aims.inventory.import.report.live"),
                texts.text("aims.inventory.import.report.message"));
    }

    /** A row of the report. */
    public List<String> reportRow(RowRecord row, boolean done) {
        return List.of(
                row.row() == 0 ? "" : Integer.toString(row.row()),
                row.line() == 0 ? "" : Long.toString(row.line()),
                outcome(row.outcome(), done),
                row.issueKey(),
                row.title(),
                row.externalId(),
                texts.text(row.live() ? "aims.inventory.import.report.yes" : "aims.inventory.import.report.no"),
                String.join(" ", sentences(row)));
    }
}
