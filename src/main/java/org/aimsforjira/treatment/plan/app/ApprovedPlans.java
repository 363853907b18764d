package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.app.ApprovedView.Listed;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;
import org.aimsforjira.treatment.plan.domain.PlanPart;

/** Reads approved plans and checks that nothing moved in the database since. */
@Named
public class ApprovedPlans {

    private static final int PARTS = 50;

    private final AimsAccess access;
    private final PlanApprovals approvals;
    private final SeenIssues issues;

    @Inject
    public ApprovedPlans(AimsAccess access, PlanApprovals approvals, SeenIssues issues) {
        this.access = access;
        this.approvals = approvals;
        this.issues = issues;
    }

    /** The approved plans, the newest first. Needs {@link Permission#VIEW_AIMS}; {@code not-found} where the person may not view the AIMS. */
    public Outcome<Listed> list(UserKey user, String projectKey, Page.Request page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .map(aims -> new Listed(aims, approvals.list(aims.id(), page)));
    }

    /**
     * A plan with some of its risks. Needs {@link Permission#VIEW_AIMS}.
     *
     * @param page which risks, by id; those that are hidden count
     * @return the plan; {@code not-found} where the person may not view the AIMS or there is no such plan
     */
    public Outcome<ApprovedView> read(UserKey user, String projectKey, int number, Page.Request page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> approvals
                        .get(aims.id(), number)
                        .map(plan -> Outcome.done(view(user, aims, plan, page)))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    /** Of a plan that was tampered with nothing is shown but its head: nobody knows what its parts say. */
    private ApprovedView view(UserKey user, Aims aims, PlanApproval plan, Page.Request page) {
        if (!isConsistent(aims, plan)) {
            return new ApprovedView(
                    aims, plan, false, new Page<>(List.of(), page.offset(), page.limit(), plan.risks()), true);
        }
        List<FrozenRisk> risks = risks(aims, plan, page);
        Set<Long> ids = new HashSet<>();
        risks.forEach(risk -> {
            ids.add(risk.riskId());
            risk.treatments().forEach(treatment -> ids.add(treatment.issueId()));
        });
        Set<Long> visible = issues.visible(user, ids).keySet();
        return new ApprovedView(
                aims,
                plan,
                true,
                new Page<>(
                        risks.stream()
                                .filter(risk -> visible.contains(risk.riskId()))
                                .map(risk -> risk.only(visible))
                                .toList(),
                        page.offset(),
                        page.limit(),
                        plan.risks()),
                visible.size() < ids.size());
    }

    private List<FrozenRisk> risks(Aims aims, PlanApproval plan, Page.Request page) {
        List<FrozenRisk> risks = new ArrayList<>();
        FrozenRisks all = new FrozenRisks(approvals, aims.id(), plan.number());
        for (int i = 0; i < page.offset() + page.limit() && all.hasNext(); i++) {
            FrozenRisk risk = all.next();
            if (i >= page.offset()) {
                risks.add(risk);
            }
        }
        return risks;
    }

    private boolean isConsistent(Aims aims, PlanApproval plan) {
        List<PlanPart> parts = new ArrayList<>();
        List<PlanPart> some;
        do {
            some = approvals.parts(aims.id(), plan.number(), parts.size(), PARTS);
            parts.addAll(some);
        } while (some.size() == PARTS);
        String before = approvals
                .get(aims.id(), plan.number() - 1)
                .map(PlanApproval::hash)
                .orElse("");
        return plan.isConsistent(aims.id(), parts, before);
    }
}
