package org.aimsforjira.risk.acceptance.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.risk.acceptance.domain.Approvers;
import org.aimsforjira.risk.acceptance.domain.Assessors;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** Who may accept which risk, by the criteria of the model in force. */
@Named
public class AcceptancePolicy {

    private final Approvers approvers;
    private final Assessments assessments;

    @Inject
    public AcceptancePolicy(Approvers approvers, Assessments assessments) {
        this.approvers = approvers;
        this.assessments = assessments;
    }

    /**
     * Whether the person, who holds <em>Approve AIMS</em>, may accept the risk as it is rated. Two queries for most histories of
     * assessments; none where the model lets assessors accept.
     *
     * @param assessment the newest one of the risk
     * @return what may happen with the risk; or {@code acceptance.not-rated}, {@code acceptance.not-assessed}, {@code
     *     acceptance.unacceptable}, {@code acceptance.assessor}, {@code acceptance.role-missing}, {@code acceptance.role-gone}
     */
    Outcome<Stance> check(UserKey person, AiRisk risk, RiskModel model, Optional<Assessment> assessment) {
        Optional<RiskLevel> level = model.residual(risk.residual());
        if (level.isEmpty()) {
            return Outcome.refused(Refusal.conflict("acceptance.not-rated", risk.key()));
        }
        if (assessment.isEmpty()) {
            return Outcome.refused(Refusal.conflict("acceptance.not-assessed", risk.key()));
        }
        Stance stance = model.criteria().stance(level.get(), Set.copyOf(risk.consequenceKinds()));
        if (stance == Stance.UNACCEPTABLE) {
            return Outcome.refused(Refusal.conflict("acceptance.unacceptable", risk.key(), name(level.get())));
        }
        Optional<Integer> own = model.criteria().assessorMayAccept()
                ? Optional.empty()
                : assessors(assessment.get()).by(person);
        if (own.isPresent()) {
            return Outcome.refused(Refusal.forbidden("acceptance.assessor", risk.key(), own.get()));
        }
        return model.criteria()
                .approverRole(level.get())
                .map(role -> inRole(person, role, risk, level.get()))
                .orElseGet(() -> Outcome.done(true))
                .map(may -> stance);
    }

    private Assessors assessors(Assessment newest) {
        List<Assessment> read = new ArrayList<>();
        while (true) {
            Page<Assessment> page = assessments.ofRisk(
                    newest.aims(), newest.riskId(), new Page.Request(read.size(), Page.Request.MAX_LIMIT));
            read.addAll(page.items());
            Assessors assessors = Assessors.of(read);
            if (assessors.isKnown() || !page.hasNext()) {
                return assessors;
            }
        }
    }

    private Outcome<Boolean> inRole(UserKey person, long role, AiRisk risk, RiskLevel level) {
        Optional<String> roleName = approvers.roleName(role);
        if (roleName.isEmpty()) {
            return Outcome.refused(Refusal.conflict("acceptance.role-gone", name(level)));
        }
        return approvers.has(person, role, risk.projectId())
                ? Outcome.done(true)
                : Outcome.refused(Refusal.forbidden("acceptance.role-missing", roleName.get(), name(level)));
    }

    /** The name of the level, or the key of its text. */
    private static String name(RiskLevel level) {
        return level.name().isEmpty() ? "aims.risk.level." + level.key() : level.name();
    }
}
