package org.aimsforjira.risk.assessment.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.assessment.app.AssessRisk;
import org.aimsforjira.risk.assessment.app.AssessmentForm;
import org.aimsforjira.risk.assessment.app.AssessmentHistory;
import org.aimsforjira.risk.assessment.app.AssessmentHistory.Difference;
import org.aimsforjira.risk.assessment.app.AssessmentView;
import org.aimsforjira.risk.assessment.app.BulkAssessment.Item;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.rest.AssessmentFormJson.ChoiceJson;
import org.aimsforjira.risk.assessment.rest.AssessmentFormJson.CurrentJson;
import org.aimsforjira.risk.assessment.rest.AssessmentFormJson.KeptJson;
import org.aimsforjira.risk.assessment.rest.AssessmentFormJson.StepJson;
import org.aimsforjira.risk.assessment.rest.AssessmentJson.ConsequenceJson;
import org.aimsforjira.risk.assessment.rest.AssessmentJson.DiffJson;
import org.aimsforjira.risk.assessment.rest.AssessmentJson.LevelJson;
import org.aimsforjira.risk.assessment.rest.AssessmentJson.ListJson;
import org.aimsforjira.risk.assessment.rest.AssessmentJson.PartJson;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;
import org.aimsforjira.setup.domain.OptionTexts;

/** Writes assessments as JSON, with everything in the reader's words as well. */
@Named
public class AssessmentJsonMapper {

    private final Texts texts;
    private final AssessmentPartWords parts;

    @Inject
    public AssessmentJsonMapper(Texts texts, AssessmentPartWords parts) {
        this.texts = texts;
        this.parts = parts;
    }

    AssessmentJson assessment(AssessmentView view) {
        Assessment one = view.assessment();
        RiskModel model = view.model();
        IntFunction<String> likelihood = step -> view.words().likelihood(model, step);
        IntFunction<String> severity = step -> view.words().severity(model, step);
        return new AssessmentJson(
                one.number(),
                one.riskKey(),
                one.at().toString(),
                texts.dateTime(one.at(), view.zone()),
                view.byName(),
                one.origin().key(),
                texts.text("aims.risk.assessment.origin." + one.origin().key()),
                one.why(),
                one.inputs(),
                one.inherent().likelihood().orElse(null),
                one.inherent().likelihood().map(likelihood::apply).orElse(null),
                one.inherent().severity().orElse(null),
                one.inherent().severity().map(severity::apply).orElse(null),
                one.inherent().confidence().map(Confidence::key).orElse(null),
                one.inherent()
                        .confidence()
                        .map(view.words()::confidence)
                        .orElseGet(() -> texts.text("aims.risk.assessment.confidence-unknown")),
                one.hasConsequences(),
                one.consequences().stream()
                        .map(each -> new ConsequenceJson(
                                each.to(),
                                view.words().to().text(each.to()),
                                each.kind(),
                                view.words().kinds().text(each.kind()),
                                each.severity(),
                                severity.apply(each.severity())))
                        .toList(),
                level(model, one.inherentLevel()),
                one.residual().likelihood().orElse(null),
                one.residual().likelihood().map(likelihood::apply).orElse(null),
                one.residual().severity().orElse(null),
                one.residual().severity().map(severity::apply).orElse(null),
                level(model, one.residualLevel()),
                one.modelVersion(),
                one.controls().stream().map(ControlId::value).toList());
    }

    private LevelJson level(RiskModel model, Optional<String> key) {
        Optional<RiskLevel> level = key.flatMap(model::level);
        return new LevelJson(
                key.orElse(null),
                LevelWords.name(level, texts::text),
                LevelWords.style(level),
                level.map(RiskLevel::rank).orElse(0),
                model.levels().size());
    }

    ListJson history(AssessmentHistory history) {
        var page = history.assessments();
        return new ListJson(
                page.offset(),
                page.limit(),
                page.total(),
                history.mayAssess(),
                page.items().stream().map(this::assessment).toList());
    }

    DiffJson difference(Difference difference) {
        return new DiffJson(
                assessment(difference.from()),
                assessment(difference.to()),
                difference.parts().stream()
                        .map(part -> new PartJson(
                                part.key(),
                                texts.text("aims.risk.assessment.part." + part.key()),
                                parts.words(part, difference.from()),
                                parts.words(part, difference.to())))
                        .toList());
    }

    /** What a client needs to show both sides. */
    Map<String, Object> conflict(AssessmentView latest) {
        return Map.of("latest", assessment(latest));
    }

    AssessmentFormJson form(AssessmentForm form) {
        RiskModel model = form.model();
        return new AssessmentFormJson(
                form.mayAssess(),
                form.latest().map(latest -> latest.assessment().number()).orElse(0),
                AssessRisk.MAX_TEXT,
                model.version(),
                steps(model.likelihoodSteps(), step -> form.words().likelihood(model, step)),
                steps(model.severitySteps(), step -> form.words().severity(model, step)),
                choices(form.words().confidences()),
                choices(form.words().to()),
                choices(form.words().kinds()),
                model.levels().stream()
                        .map(level -> level(model, Optional.of(level.key())))
                        .toList(),
                model.rows().stream()
                        .map(row -> row.stream().map(RiskLevel::key).toList())
                        .toList(),
                form.consequences().stream()
                        .map(one -> new KeptJson(
                                one.to(),
                                form.words().to().text(one.to()),
                                one.kind(),
                                form.words().kinds().text(one.kind()),
                                one.severity().orElse(null)))
                        .toList(),
                form.risk().map(AssessmentJsonMapper::current).orElse(null),
                form.latest().map(this::assessment).orElse(null));
    }

    private static List<StepJson> steps(List<Step> steps, IntFunction<String> text) {
        return IntStream.rangeClosed(1, steps.size())
                .mapToObj(step ->
                        new StepJson(step, text.apply(step), steps.get(step - 1).meaning()))
                .toList();
    }

    private static List<ChoiceJson> choices(OptionTexts options) {
        return options.offered().stream()
                .map(key -> new ChoiceJson(key, options.text(key)))
                .collect(Collectors.toList());
    }

    private static CurrentJson current(AiRisk risk) {
        return new CurrentJson(
                risk.rating().likelihood().orElse(null),
                risk.rating().severity().orElse(null),
                risk.rating().confidence().map(Confidence::key).orElse(null),
                risk.residual().likelihood().orElse(null),
                risk.residual().severity().orElse(null),
                risk.consequenceKinds(),
                risk.controls().stream().map(ControlId::value).toList());
    }

    ManyJson many(List<Item> items) {
        List<ManyJson.ItemJson> risks = items.stream().map(this::item).toList();
        return new ManyJson(
                (int) items.stream().filter(item -> item.outcome().isDone()).count(), risks);
    }

    private ManyJson.ItemJson item(Item item) {
        return item.outcome()
                .fold(
                        view -> new ManyJson.ItemJson(
                                item.key(),
                                view.assessment().number(),
                                level(view.model(), view.assessment().inherentLevel())
                                        .text(),
                                null,
                                null),
                        refusal ->
                                new ManyJson.ItemJson(item.key(), null, null, refusal.code(), texts.sentence(refusal)));
    }
}
