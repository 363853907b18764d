package org.aimsforjira.risk.assessment.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aimsforjira.risk.assessment.app.AssessmentForm.KeptConsequence;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.model.domain.StepHistory;
import org.aimsforjira.shared.AimsId;

/**
 * Compares what was said of risks, each in the steps of its own model, with what their issues say in those of the model in force. For one
 * run over an AIMS: the versions are read once, as soon as something of another version turns up, and again only when one was published
 * meanwhile. What was said with the model in force costs no query.
 */
public final class StepsInForce {

    private final ModelVersions versions;
    private final AimsId aims;
    private Optional<StepHistory> known = Optional.empty();

    public StepsInForce(ModelVersions versions, AimsId aims) {
        this.versions = versions;
        this.aims = aims;
    }

    /** Whether the issue says something else than its newest assessment; without one, whether it says anything. */
    boolean differs(AiRisk risk, Optional<Assessment> latest) {
        return latest.map(one ->
                        !inherent(one).equals(risk.rating()) || !residual(one).equals(risk.residual()))
                .orElse(!risk.rating().equals(Rating.NONE) || !risk.residual().equals(Rating.NONE));
    }

    /** Whether the issue has exactly the ratings of the draft: it came to pass. */
    boolean isIn(AssessmentDraft draft, AiRisk risk) {
        return translated(draft.inherent(), draft.modelVersion()).equals(risk.rating())
                && translated(draft.residual(), draft.modelVersion()).equals(risk.residual());
    }

    Rating inherent(Assessment one) {
        return translated(one.inherent(), one.modelVersion());
    }

    Rating residual(Assessment one) {
        return translated(one.residual(), one.modelVersion());
    }

    /** A rating of one assessment in the steps of another; that has the model in force unless both have the same. */
    Rating comparable(Assessment one, Assessment with, Function<Assessment, Rating> rating) {
        return one.modelVersion().equals(with.modelVersion())
                ? rating.apply(one)
                : translated(rating.apply(one), one.modelVersion());
    }

    /** A rating of a version in the steps of the model in force. */
    public Rating translated(Rating rating, String version) {
        return isInForce(version) ? rating : history().translated(rating, version);
    }

    /**
     * What was said of consequences last. It holds as long as the severity of the risk is that of the worst then.
     *
     * @param severity of the risk now; empty for not rated
     */
    List<KeptConsequence> kept(Optional<Assessment> latest, Optional<Integer> severity) {
        return latest.filter(one -> inherent(one).severity().equals(severity)).stream()
                .flatMap(one -> one.consequences().stream()
                        .map(each -> new KeptConsequence(
                                each.to(), each.kind(), severity(each.severity(), one.modelVersion()))))
                .toList();
    }

    /** A step of severity of a version; empty for one that is gone. */
    private Optional<Integer> severity(int step, String version) {
        return isInForce(version) ? Optional.of(step) : history().severity(step, version);
    }

    private boolean isInForce(String version) {
        return versions.of(aims).version().equals(version);
    }

    private StepHistory history() {
        StepHistory history = known.filter(one -> isInForce(one.inForce()))
                .orElseGet(() -> StepHistory.of(versions.all(ModelScope.of(aims))));
        known = Optional.of(history);
        return history;
    }
}
