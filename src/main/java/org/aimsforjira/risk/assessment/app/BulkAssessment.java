package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.risk.app.RiskAccess;
import org.aimsforjira.risk.app.RiskAccess.Risk;
import org.aimsforjira.risk.assessment.app.AssessmentForm.KeptConsequence;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * Says the same of many risks. Each risk stands alone: one that is refused keeps none of the others from being assessed.
 */
@Named
public class BulkAssessment {

    private final AimsAccess aimsAccess;
    private final RiskAccess access;
    private final ModelVersions versions;
    private final AssessmentService service;

    @Inject
    public BulkAssessment(AimsAccess aimsAccess, RiskAccess access, ModelVersions versions, AssessmentService service) {
        this.aimsAccess = aimsAccess;
        this.access = access;
        this.versions = versions;
        this.service = service;
    }

    /** What came of one risk. */
    public record Item(String key, Outcome<AssessmentView> outcome) {}

    /**
     * Assesses risks of one register. Needs {@link Permission#ASSESS_AI_RISK} and, for each risk, Jira's permission to edit it. There is
     * no conflict with others: only what is given changes, and the rest is taken from the risk as it is when its turn comes.
     *
     * @return an item for each risk; or {@code not-found}, {@code permission-missing}, {@code risk.assessment.no-risks}, {@code
     *     risk.assessment.too-many}, {@code risk.assessment.nothing-given}, {@code risk.assessment.model-changed}, and then nothing was
     *     written
     */
    public Outcome<List<Item>> assess(UserKey user, String projectKey, AssessMany wanted) {
        return aimsAccess
                .require(user, projectKey, Permission.ASSESS_AI_RISK)
                .flatMap(register -> checked(wanted)
                        .flatMap(fine -> AssessmentRules.inForce(versions.of(register.id()), fine.model()))
                        .map(fine -> wanted.risks().stream()
                                .map(key -> new Item(key, one(user, register, key, wanted)))
                                .toList()));
    }

    private static Outcome<AssessMany> checked(AssessMany wanted) {
        if (wanted.risks().isEmpty()) {
            return Outcome.refused(Refusal.invalid("risk.assessment.no-risks"));
        }
        if (wanted.risks().size() > AssessMany.MAX_RISKS) {
            return Outcome.refused(Refusal.invalid("risk.assessment.too-many", AssessMany.MAX_RISKS));
        }
        return wanted.isEmpty()
                ? Outcome.refused(Refusal.invalid("risk.assessment.nothing-given"))
                : Outcome.done(wanted);
    }

    private Outcome<AssessmentView> one(UserKey user, Aims register, String key, AssessMany wanted) {
        boolean ofRegister = access.risk(user, key, Permission.VIEW_AIMS)
                .fold(found -> found.aims().id().equals(register.id()), refusal -> false);
        return ofRegister
                ? service.assess(user, key, (risk, latest) -> Outcome.done(filled(wanted, risk, latest)), false)
                        .map(AssessResult::view)
                : Outcome.refused(Refusal.notFound());
    }

    /** What is not given is as it is; consequences stay as long as their severity and their steps do. */
    private AssessRisk filled(AssessMany wanted, Risk found, Optional<Assessment> latest) {
        AiRisk risk = found.risk();
        Optional<Integer> severity = wanted.severity().or(risk.rating()::severity);
        List<KeptConsequence> kept = new StepsInForce(versions, found.aims().id()).kept(latest, severity);
        // One whose step is gone can only be rated by somebody who looks at it.
        boolean hold = kept.stream().allMatch(one -> one.severity().isPresent());
        List<ConsequenceRating> consequences = kept.stream()
                .filter(one -> hold)
                .map(one -> new ConsequenceRating(
                        one.to(), one.kind(), one.severity().orElseThrow()))
                .toList();
        return new AssessRisk(
                0,
                wanted.model(),
                wanted.likelihood().or(risk.rating()::likelihood),
                severity,
                consequences,
                wanted.confidence().or(risk.rating()::confidence),
                wanted.residualLikelihood().or(risk.residual()::likelihood),
                wanted.residualSeverity().or(risk.residual()::severity),
                wanted.why(),
                wanted.inputs());
    }
}
