package org.aimsforjira.risk.acceptance.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.acceptance.domain.ControlFact;
import org.aimsforjira.risk.acceptance.domain.FactChange;
import org.aimsforjira.risk.acceptance.domain.RiskFacts;
import org.aimsforjira.risk.acceptance.domain.TreatmentFact;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.ChangeJson;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.ControlJson;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.FactsJson;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.InherentJson;
import org.aimsforjira.risk.acceptance.rest.AcceptanceJson.TreatmentJson;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;

/** Writes facts and what moved in the reader's words. A treatment that the reader may not see is not named. */
@Named
public class FactTexts {

    private final Texts texts;
    private final ControlCatalogue catalogue;

    @Inject
    public FactTexts(Texts texts, ControlCatalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /**
     * The facts.
     *
     * @param keys the keys of the treatments that the reader may see, by id
     */
    FactsJson facts(RiskFacts facts, Map<Long, String> keys) {
        List<TreatmentJson> seen = facts.treatments().stream()
                .filter(treatment -> keys.containsKey(treatment.issueId()))
                .map(treatment -> treatment(treatment, keys))
                .toList();
        return new FactsJson(
                facts.likelihood(),
                facts.severity(),
                facts.level(),
                level(facts),
                facts.modelVersion(),
                inherent(facts.inherent()),
                words(facts.inherent()),
                facts.stance(),
                facts.controls().stream().map(this::control).toList(),
                seen,
                seen.size() < facts.treatments().size());
    }

    private static InherentJson inherent(Rating rating) {
        return new InherentJson(
                rating.likelihood().orElse(null),
                rating.severity().orElse(null),
                rating.confidence().map(Confidence::key).orElse(null));
    }

    /** {@code 4 × 4, confidence: medium}; a dash for what is not rated. */
    private String words(Rating rating) {
        return texts.text(
                "aims.risk.acceptance.inherent",
                step(rating.likelihood()),
                step(rating.severity()),
                confidence(rating.confidence().map(Confidence::key).orElse("")));
    }

    private static String step(Optional<Integer> step) {
        return step.map(String::valueOf).orElse("–");
    }

    private String confidence(String key) {
        return texts.text("aims.risk.acceptance.confidence." + (key.isEmpty() ? "unknown" : key));
    }

    private String level(RiskFacts facts) {
        if (facts.level().isEmpty()) {
            return texts.text("aims.risk.level.none");
        }
        return facts.levelName().isEmpty() ? texts.text("aims.risk.level." + facts.level()) : facts.levelName();
    }

    private ControlJson control(ControlFact control) {
        return new ControlJson(
                control.control().value(),
                catalogue.control(control.control()).map(Control::title).orElse(""),
                control.state(),
                state(control.state()),
                control.newestEvidence().map(texts::date).orElse(null));
    }

    private TreatmentJson treatment(TreatmentFact treatment, Map<Long, String> keys) {
        return new TreatmentJson(
                treatment.issueId(),
                keys.getOrDefault(treatment.issueId(), ""),
                treatment.stage().key(),
                progress(treatment.stage().key()));
    }

    /** What moved, each in a sentence. */
    List<ChangeJson> changes(List<FactChange> changes, Map<Long, String> keys) {
        return changes.stream().map(change -> change(change, keys)).toList();
    }

    private ChangeJson change(FactChange change, Map<Long, String> keys) {
        boolean issue = change.issueId() != 0;
        String subject = issue ? keys.getOrDefault(change.issueId(), "") : change.subject();
        String named = issue && subject.isEmpty() ? texts.text("aims.risk.acceptance.hidden-treatment") : subject;
        return new ChangeJson(
                change.kind().key(),
                subject,
                texts.text(
                        "aims.risk.acceptance.change." + change.kind().key(),
                        named,
                        value(change, change.from()),
                        value(change, change.to())));
    }

    private String value(FactChange change, String value) {
        return switch (change.kind()) {
            case RESIDUAL_CHANGED, INHERENT_CHANGED ->
                value.isEmpty() ? texts.text("aims.risk.level.none") : value.replace("x", " × ");
            case CONTROL_ADDED, CONTROL_REMOVED, CONTROL_WORSE, CONTROL_BETTER -> state(value);
            case TREATMENT_ADDED,
                    TREATMENT_UNLINKED,
                    TREATMENT_DELETED,
                    TREATMENT_ARCHIVED,
                    TREATMENT_REOPENED,
                    TREATMENT_DROPPED,
                    TREATMENT_ADVANCED -> progress(value);
            case EXPIRED, EVIDENCE_TOO_OLD -> value.isEmpty() ? "–" : texts.date(LocalDate.parse(value));
            case CONFIDENCE_CHANGED -> confidence(value);
            case STANCE_STRICTER ->
                value.isEmpty()
                        ? texts.text("aims.risk.level.none")
                        : texts.text("aims.risk.acceptance.stance." + value);
            case MODEL_CHANGED, MOVED, RISK_GONE -> value;
        };
    }

    private String state(String key) {
        return key.isEmpty() ? "" : texts.text("aims.soa.state." + key);
    }

    private String progress(String key) {
        return key.isEmpty() ? "" : texts.text("aims.treatment.progress." + key);
    }
}
