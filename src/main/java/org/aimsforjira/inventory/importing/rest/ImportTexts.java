package org.aimsforjira.inventory.importing.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aimsforjira.inventory.importing.domain.ImportStatus;
import org.aimsforjira.inventory.importing.domain.Notice;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.Stage;
import org.aimsforjira.inventory.importing.domain.SystemField;
import org.aimsforjira.inventory.importing.domain.Target;
import org.aimsforjira.platform.i18n.Texts;

/** The words of an import in the reader's language. */
@Named
public class ImportTexts {

    private final Texts texts;

    @Inject
    public ImportTexts(Texts texts) {
        this.texts = texts;
    }

    String status(ImportStatus status) {
        return texts.text("aims.inventory.import.status." + status.name());
    }

    String outcome(RowOutcome outcome) {
        return texts.text("aims.inventory.import.outcome." + outcome.name());
    }

    String target(Target target) {
        return texts.text("aims.inventory.import.target." + target.name());
    }

    String stage(Stage stage) {
        return texts.text("aims.inventory.import.stage." + stage.name());
    }

    String field(SystemField field) {
        return texts.text("aims.inventory.import.field." + field.name());
    }

    String notice(Notice notice) {
        return texts.text(
                "aims.inventory.import.notice." + notice.kind().name(),
                notice.params().toArray());
    }

    List<String> notices(List<Notice> notices) {
        return notices.stream().map(this::notice).toList();
    }

    /** The headings of the report that is downloaded, in the order of its columns. */
    List<String> reportHeadings() {
        return List.of(
                texts.text("aims.inventory.import.report.row"),
                texts.text("aims.inventory.import.report.line"),
                texts.text("aims.inventory.import.report.outcome"),
                texts.text("aims.inventory.import.report.issue"),
                texts.text("aims.inventory.import.report.name"),
                texts.text("aims.inventory.import.report.external-id"),
                texts.text("aims.inventory.import.report.changed"),
                texts.text("aims.inventory.import.report.kept"),
                texts.text("aims.inventory.import.report.live"),
                texts.text("aims.inventory.import.report.remarks"));
    }

    String yes() {
        return texts.text("aims.inventory.import.report.yes");
    }
}
