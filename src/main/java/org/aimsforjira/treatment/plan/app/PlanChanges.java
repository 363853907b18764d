package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.app.ChangesView.ChangedRisk;
import org.aimsforjira.treatment.plan.app.ChangesView.ChangedTreatment;
import org.aimsforjira.treatment.plan.app.Comparison.Difference;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;

/**
 * What moved since a plan was approved. Totals are over everything and the same for everybody; keys and titles are for those who may see
 * them in Jira now, so that a deleted issue is counted and never named (DESIGN.md, principle 4).
 */
@Named
public class PlanChanges {

    private final AimsAccess access;
    private final PlanApprovals approvals;
    private final FrozenPlans plans;
    private final PlanReading reading;
    private final SeenIssues issues;
    private final PlanLevels levels;
    private final Clock clock;

    @Inject
    public PlanChanges(
            AimsAccess access,
            PlanApprovals approvals,
            FrozenPlans plans,
            PlanReading reading,
            SeenIssues issues,
            PlanLevels levels,
            Clock clock) {
        this.access = access;
        this.approvals = approvals;
        this.plans = plans;
        this.reading = reading;
        this.issues = issues;
        this.levels = levels;
        this.clock = clock;
    }

    /**
     * Compares an approved plan with another one or with now. Needs {@link Permission#VIEW_AIMS}. The work grows with the register.
     *
     * @param number of the approved plan
     * @param with the number of a later one; empty for now
     * @param page which of the risks that differ; all that are kept can be asked for at once, since each question compares anew
     * @return what moved; {@code not-found} where the person may not view the AIMS or there is no such plan; {@code plan.order} when the
     *     other one is not the later one; {@code plan.inconsistent} where one of them was changed in the database;
     *     {@code plan.too-large-to-compare} for now, where the register has more than {@value PlanReading#MAX_RISKS} risks
     */
    public Outcome<ChangesView> changes(
            UserKey user, String projectKey, int number, Optional<Integer> with, ChangesView.Asked page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> plan(aims, number)
                        .flatMap(from -> with.map(other -> later(aims, number, other)
                                        .flatMap(to -> view(user, aims, from, Optional.of(to), page)))
                                .orElseGet(() -> view(user, aims, from, Optional.empty(), page))));
    }

    private Outcome<PlanApproval> plan(Aims aims, int number) {
        return approvals.get(aims.id(), number).map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private Outcome<PlanApproval> later(Aims aims, int number, int other) {
        return other > number ? plan(aims, other) : Outcome.refused(Refusal.invalid("plan.order", other, number));
    }

    private Outcome<ChangesView> view(
            UserKey user, Aims aims, PlanApproval from, Optional<PlanApproval> to, ChangesView.Asked page) {
        Optional<Refusal> tooLarge =
                to.isPresent() ? Optional.empty() : reading.tooLarge(aims, "plan.too-large-to-compare");
        if (tooLarge.isPresent()) {
            return Outcome.refused(tooLarge.get());
        }
        FrozenRisks before = plans.all(aims.id(), from);
        Comparison compared = new Comparison(before);
        Optional<FrozenRisks> now = to.map(other -> plans.all(aims.id(), other));
        now.ifPresentOrElse(risks -> risks.forEachRemaining(compared), () -> reading.each(aims, compared));
        compared.ended();
        if (before.isDamaged()) {
            return damaged(from);
        }
        return now.filter(FrozenRisks::isDamaged).isPresent()
                ? damaged(to.orElse(from))
                : Outcome.done(view(user, aims, from, to, compared, page));
    }

    private static Outcome<ChangesView> damaged(PlanApproval plan) {
        return Outcome.refused(Refusal.conflict("plan.inconsistent", plan.number()));
    }

    private ChangesView view(
            UserKey user,
            Aims aims,
            PlanApproval from,
            Optional<PlanApproval> to,
            Comparison compared,
            ChangesView.Asked page) {
        List<Difference> differences = compared.differences();
        Map<Long, SeenIssue> risks = issues.visible(
                user, differences.stream().map(each -> each.shown().riskId()).toList());
        List<Difference> visible = differences.stream()
                .filter(each -> risks.containsKey(each.shown().riskId()))
                .toList();
        List<Difference> asked =
                visible.stream().skip(page.offset()).limit(page.limit()).toList();
        return new ChangesView(
                aims,
                from,
                to,
                clock.now(),
                compared.summary(),
                asked.stream()
                                .anyMatch(each ->
                                        LevelNames.areNeeded(each.changes().own()))
                        ? levels.of(aims)
                        : LevelNames.NONE,
                new Page<>(named(user, asked, risks), page.offset(), page.limit(), visible.size()),
                compared.isCut() || visible.size() < differences.size());
    }

    private List<ChangedRisk> named(UserKey user, List<Difference> asked, Map<Long, SeenIssue> risks) {
        Map<Long, SeenIssue> treatments = issues.visible(
                user,
                asked.stream()
                        .flatMap(each -> each.changes().treatments().keySet().stream())
                        .toList());
        List<ChangedRisk> named = new ArrayList<>();
        for (Difference each : asked) {
            SeenIssue risk = risks.get(each.shown().riskId());
            if (risk != null) {
                named.add(named(each, risk, treatments));
            }
        }
        return named;
    }

    private static ChangedRisk named(Difference each, SeenIssue risk, Map<Long, SeenIssue> treatments) {
        List<ChangedTreatment> named = new ArrayList<>();
        each.changes().treatments().forEach((id, changes) -> {
            SeenIssue issue = treatments.get(id);
            if (issue != null) {
                named.add(new ChangedTreatment(issue, changes));
            }
        });
        return new ChangedRisk(
                risk,
                each.changes().own(),
                named,
                named.size() < each.changes().treatments().size());
    }
}
