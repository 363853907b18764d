package org.aimsforjira.risk.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.app.IssueWriting.Result;
import org.aimsforjira.issues.domain.SeenIssues.Linked;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.app.RiskForms.Choice;
import org.aimsforjira.risk.app.RiskForms.Form;
import org.aimsforjira.risk.app.RiskView;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.register.app.RegisterView;
import org.aimsforjira.risk.register.app.RiskRow;
import org.aimsforjira.risk.register.domain.HeatMap;
import org.aimsforjira.risk.rest.FormJson.ChoiceJson;
import org.aimsforjira.risk.rest.FormJson.ControlJson;
import org.aimsforjira.risk.rest.RegisterJson.CellJson;
import org.aimsforjira.risk.rest.RegisterJson.HeatMapJson;
import org.aimsforjira.risk.rest.RegisterJson.RowJson;
import org.aimsforjira.risk.rest.RiskJson.IssueJson;
import org.aimsforjira.risk.rest.RiskJson.LevelJson;

/** Writes risks as JSON. */
@Named
public class RiskJsonMapper {

    private final Texts texts;

    @Inject
    public RiskJsonMapper(Texts texts) {
        this.texts = texts;
    }

    RiskJson risk(RiskView view) {
        AiRisk risk = view.risk();
        return new RiskJson(
                risk.id(),
                risk.key(),
                risk.summary(),
                risk.status(),
                risk.emerging(),
                risk.rating().likelihood().orElse(null),
                risk.rating().severity().orElse(null),
                risk.rating().confidence().map(Confidence::key).orElse(null),
                risk.level().map(this::level).orElse(null),
                risk.controls().stream().map(ControlId::value).toList(),
                issues(view.systems()),
                view.systems().more(),
                issues(view.mayTrigger()),
                view.mayTrigger().more(),
                issues(view.triggeredBy()),
                view.triggeredBy().more(),
                view.mayEdit(),
                view.mayRate(),
                view.mayLink());
    }

    RegisterJson register(RegisterView view) {
        return new RegisterJson(
                view.isSetUp(),
                view.risks().offset(),
                view.risks().limit(),
                view.risks().total(),
                view.jql(),
                view.risks().items().stream().map(this::row).toList(),
                heatMap(view.maps().inherent()),
                heatMap(view.maps().residual()));
    }

    private RowJson row(RiskRow row) {
        AiRisk risk = row.risk();
        return new RowJson(
                risk.id(),
                risk.key(),
                risk.summary(),
                risk.status(),
                risk.statusCategory(),
                risk.emerging(),
                risk.rating().likelihood().orElse(null),
                risk.rating().severity().orElse(null),
                risk.rating().confidence().map(Confidence::key).orElse(null),
                risk.level().map(this::level).orElse(null),
                risk.residual().likelihood().orElse(null),
                risk.residual().severity().orElse(null),
                risk.residualLevel().map(RiskLevel::key).orElse(null),
                risk.controls().stream().map(ControlId::value).toList(),
                row.acceptance().state().key(),
                issues(row.systems()),
                row.systems().more(),
                row.updated().toString());
    }

    private static List<IssueJson> issues(Linked linked) {
        return linked.visible().stream()
                .map(issue -> new IssueJson(issue.id(), issue.key(), issue.summary()))
                .toList();
    }

    static HeatMapJson heatMap(HeatMap map) {
        List<CellJson> cells = new ArrayList<>();
        for (Cell cell : map.model().cells()) {
            cells.add(new CellJson(
                    cell.toString(),
                    cell.likelihood(),
                    cell.severity(),
                    map.model().level(cell).key(),
                    map.count(cell)));
        }
        return new HeatMapJson(map.model().version(), cells, map.notRated(), map.total());
    }

    private LevelJson level(InherentLevel level) {
        return new LevelJson(
                level.level().key(),
                level.countedLikelihood(),
                level.isRaised(),
                level.modelVersion(),
                texts.text(LevelWords.key(level), LevelWords.params(level).toArray()));
    }

    static RaisedJson written(Result result) {
        return new RaisedJson(result.id(), result.key(), result.already());
    }

    static FormJson form(Form form) {
        return new FormJson(
                form.model(),
                choices(form.likelihoods()),
                choices(form.severities()),
                choices(form.confidences()),
                choices(form.sources()),
                choices(form.consequenceTo()),
                choices(form.consequenceKinds()),
                form.controls().stream()
                        .map(choice -> new ControlJson(
                                choice.control().id().value(),
                                choice.control().title(),
                                choice.control().area(),
                                choice.about()))
                        .toList(),
                form.mayRate());
    }

    private static List<ChoiceJson> choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new ChoiceJson(choice.key(), choice.text()))
                .toList();
    }
}
