package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Permissions;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.app.ApprovedView.Listed;
import org.aimsforjira.treatment.plan.app.ApprovedView.Verified;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;

/** Reads approved plans and checks that nothing was changed in the database since. */
@Named
public class ApprovedPlans {

    private final AimsAccess access;
    private final PlanApprovals approvals;
    private final FrozenPlans plans;
    private final SeenIssues issues;
    private final Permissions permissions;
    private final PlanLevels levels;

    @Inject
    public ApprovedPlans(
            AimsAccess access,
            PlanApprovals approvals,
            FrozenPlans plans,
            SeenIssues issues,
            Permissions permissions,
            PlanLevels levels) {
        this.access = access;
        this.approvals = approvals;
        this.plans = plans;
        this.issues = issues;
        this.permissions = permissions;
        this.levels = levels;
    }

    /** The approved plans, the newest first. Needs {@link Permission#VIEW_AIMS}; {@code not-found} where the person may not view the AIMS. */
    public Outcome<Listed> list(UserKey user, String projectKey, Page.Request page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .map(aims -> new Listed(aims, approvals.list(aims.id(), page)));
    }

    /**
     * A plan with some of its risks. Needs {@link Permission#VIEW_AIMS}. What the person may not see in Jira is left out; a risk that was
     * deleted since is named as it was, as its assessments are, and a deleted treatment too for those who may browse its project.
     *
     * @param page which risks, by id; those that are hidden count
     * @return the plan; {@code not-found} where the person may not view the AIMS or there is no such plan
     */
    public Outcome<ApprovedView> read(UserKey user, String projectKey, int number, Page.Request page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> plan(aims, number).map(plan -> view(user, aims, plan, page)));
    }

    /**
     * Whether all of a plan is what was frozen. Needs {@link Permission#VIEW_AIMS}. The work grows with the plan.
     *
     * @return {@code not-found} where the person may not view the AIMS or there is no such plan
     */
    public Outcome<Verified> verify(UserKey user, String projectKey, int number) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims ->
                        plan(aims, number).map(plan -> new Verified(aims, plan, plans.isConsistent(aims.id(), plan))));
    }

    private Outcome<PlanApproval> plan(Aims aims, int number) {
        return approvals.get(aims.id(), number).map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** Of a plan that was tampered with nothing is shown but its head: nobody knows what its parts say. */
    private ApprovedView view(UserKey user, Aims aims, PlanApproval plan, Page.Request page) {
        return plans.page(aims.id(), plan, page)
                .filter(risks -> plans.followsTheOneBefore(aims.id(), plan))
                .map(risks -> view(user, aims, plan, risks, page))
                .orElseGet(() -> new ApprovedView(
                        aims,
                        plan,
                        false,
                        new Page<>(List.of(), page.offset(), page.limit(), plan.risks()),
                        Set.of(),
                        LevelNames.NONE,
                        true));
    }

    private ApprovedView view(UserKey user, Aims aims, PlanApproval plan, List<FrozenRisk> risks, Page.Request page) {
        Set<Long> ids = new HashSet<>();
        risks.forEach(risk -> {
            ids.add(risk.riskId());
            risk.treatments().forEach(treatment -> ids.add(treatment.issueId()));
        });
        Set<Long> visible = issues.visible(user, ids).keySet();
        Set<Long> others = new HashSet<>(ids);
        others.removeAll(visible);
        Set<Long> deleted = issues.deleted(others);
        Set<Long> named = new HashSet<>(visible);
        risks.forEach(risk -> {
            if (deleted.contains(risk.riskId())) {
                named.add(risk.riskId());
            }
            risk.treatments().stream()
                    .filter(treatment -> deleted.contains(treatment.issueId()))
                    .filter(treatment -> permissions.mayBrowse(user, treatment.projectId()))
                    .forEach(treatment -> named.add(treatment.issueId()));
        });
        return new ApprovedView(
                aims,
                plan,
                true,
                new Page<>(
                        risks.stream()
                                .filter(risk -> named.contains(risk.riskId()))
                                .map(risk -> risk.only(named))
                                .toList(),
                        page.offset(),
                        page.limit(),
                        plan.risks()),
                deleted,
                levels.of(aims),
                named.size() < ids.size());
    }
}
