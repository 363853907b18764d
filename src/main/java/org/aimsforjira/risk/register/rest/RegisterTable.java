package org.aimsforjira.risk.register.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.register.app.RegisterView;
import org.aimsforjira.risk.register.app.RiskRow;
import org.aimsforjira.risk.register.app.ScaleTexts;
import org.aimsforjira.risk.register.domain.ShownColumn;
import org.aimsforjira.risk.register.domain.ShownColumns;
import org.aimsforjira.risk.register.web.AcceptanceWords;

/** Writes the lines of an export in the reader's language, as the page shows them. */
@Named
public class RegisterTable {
    private static final String COLUMN = "aims.risk.register.column.";

    private final Texts texts;

    @Inject
    public RegisterTable(Texts texts) {
        this.texts = texts;
    }

    String title() {
        return texts.text("aims.risk.register.title");
    }

    List<String> headings(ShownColumns columns) {
        List<String> headings = new ArrayList<>(List.of(heading("key"), heading("summary"), heading("emerging")));
        columns.columns().forEach(column -> headings.add(heading(column.key())));
        return headings;
    }

    /** Without the places at which a browser may break a word. */
    private String heading(String column) {
        return texts.text(COLUMN + column).replace("\u00AD", "");
    }

    List<String> cells(RegisterView view, RiskRow row, ShownColumns columns) {
        List<String> cells =
                new ArrayList<>(List.of(row.risk().key(), row.risk().summary(), emerging(row.risk())));
        columns.columns().forEach(column -> cells.add(cell(view, row, column)));
        return cells;
    }

    private String emerging(AiRisk risk) {
        return risk.emerging() ? texts.text("aims.risk.emerging") : "";
    }

    private String cell(RegisterView view, RiskRow row, ShownColumn column) {
        AiRisk risk = row.risk();
        ScaleTexts scales = view.scales();
        return switch (column) {
            case SYSTEMS -> row.systems().visible().stream().map(SeenIssue::key).collect(Collectors.joining(", "));
            case CONTROLS -> risk.controls().stream().map(ControlId::value).collect(Collectors.joining(", "));
            case LIKELIHOOD ->
                risk.rating().likelihood().map(scales::likelihood).orElse("");
            case SEVERITY -> risk.rating().severity().map(scales::severity).orElse("");
            case CONFIDENCE ->
                risk.rating().confidence().map(scales::confidence).orElse("");
            case LEVEL -> LevelWords.name(risk.level().map(InherentLevel::level), texts::text);
            case RESIDUAL_LIKELIHOOD ->
                risk.residual().likelihood().map(scales::likelihood).orElse("");
            case RESIDUAL_SEVERITY ->
                risk.residual().severity().map(scales::severity).orElse("");
            case RESIDUAL_LEVEL -> LevelWords.name(risk.residualLevel(), texts::text);
            case ACCEPTANCE -> AcceptanceWords.text(row.acceptance(), texts);
            case STATUS -> risk.status();
            case UPDATED -> texts.dateTime(row.updated(), view.aims().timeZone());
        };
    }
}
