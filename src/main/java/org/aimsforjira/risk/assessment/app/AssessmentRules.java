package org.aimsforjira.risk.assessment.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;

/** What can be said of a risk, before anything is asked of Jira. */
final class AssessmentRules {

    private AssessmentRules() {}

    /** What was said, checked against a model: of the worst consequence is the severity. */
    record Said(
            Rating inherent,
            List<ConsequenceRating> consequences,
            Rating residual,
            String why,
            String inputs,
            String modelVersion) {}

    /** The model, if it is the one that the person chose their steps in; or {@code risk.assessment.model-changed}. */
    static Outcome<RiskModel> inForce(RiskModel inForce, String seen) {
        return inForce.version().equals(seen)
                ? Outcome.done(inForce)
                : Outcome.refused(Refusal.conflict("risk.assessment.model-changed", inForce.version()));
    }

    /**
     * @return what was said; or {@code param.out-of-range}, {@code risk.assessment.rating-missing}, {@code
     *     risk.assessment.consequence-twice}, {@code risk.assessment.too-many-consequences}, {@code risk.assessment.not-the-worst}, {@code
     *     risk.assessment.residual-half}, {@code risk.assessment.text-too-long}
     */
    static Outcome<Said> checked(AssessRisk wanted, RiskModel model, AssessmentWords words) {
        Optional<Integer> worst =
                wanted.consequences().stream().map(ConsequenceRating::severity).max(Integer::compare);
        Optional<Integer> severity = worst.or(wanted::severity);
        return Stream.of(
                        step("likelihood", wanted.likelihood(), model.likelihoods()),
                        step("severity", wanted.severity(), model.severities()),
                        consequences(wanted.consequences(), model, words),
                        step("residualLikelihood", wanted.residualLikelihood(), model.likelihoods()),
                        step("residualSeverity", wanted.residualSeverity(), model.severities()),
                        when(
                                wanted.likelihood().isEmpty() || severity.isEmpty(),
                                Refusal.invalid("risk.assessment.rating-missing")),
                        when(
                                wanted.severity().isPresent()
                                        && !wanted.severity().equals(severity),
                                Refusal.invalid(
                                        "risk.assessment.not-the-worst",
                                        wanted.severity().orElse(0),
                                        severity.orElse(0))),
                        when(
                                wanted.residualLikelihood().isPresent()
                                        != wanted.residualSeverity().isPresent(),
                                Refusal.invalid("risk.assessment.residual-half")),
                        text("why", wanted.why()),
                        text("inputs", wanted.inputs()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Outcome::<Said>refused)
                .orElseGet(() -> Outcome.done(new Said(
                        new Rating(wanted.likelihood(), severity, wanted.confidence()),
                        wanted.consequences(),
                        new Rating(wanted.residualLikelihood(), wanted.residualSeverity(), Optional.empty()),
                        wanted.why().strip(),
                        wanted.inputs().strip(),
                        model.version())));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return Optional.of(refusal).filter(any -> wrong);
    }

    private static Optional<Refusal> step(String name, Optional<Integer> step, int highest) {
        return when(
                step.isPresent() && (step.get() < 1 || step.get() > highest),
                Refusal.invalid("param.out-of-range", name, "1", Integer.toString(highest)));
    }

    private static Optional<Refusal> consequences(
            List<ConsequenceRating> consequences, RiskModel model, AssessmentWords words) {
        if (consequences.size() > AssessRisk.MAX_CONSEQUENCES) {
            return Optional.of(Refusal.invalid("risk.assessment.too-many-consequences", AssessRisk.MAX_CONSEQUENCES));
        }
        Set<List<String>> seen = new HashSet<>();
        for (ConsequenceRating one : consequences) {
            Optional<Refusal> wrong = step("consequences.severity", Optional.of(one.severity()), model.severities())
                    .or(() -> when(
                            !seen.add(List.of(one.to(), one.kind())),
                            Refusal.invalid(
                                    "risk.assessment.consequence-twice",
                                    words.to().text(one.to()),
                                    words.kinds().text(one.kind()))));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> text(String name, String text) {
        return when(
                text.length() > AssessRisk.MAX_TEXT,
                Refusal.invalid(
                        "risk.assessment.text-too-long", "aims.risk.assessment.part." + name, AssessRisk.MAX_TEXT));
    }
}
