package org.aimsforjira.treatment.plan.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.app.ApprovedView;
import org.aimsforjira.treatment.plan.app.ApprovedView.Approved;
import org.aimsforjira.treatment.plan.app.ApprovedView.Listed;
import org.aimsforjira.treatment.plan.app.ApprovedView.Verified;
import org.aimsforjira.treatment.plan.app.ChangesView;
import org.aimsforjira.treatment.plan.app.ChangesView.ChangedRisk;
import org.aimsforjira.treatment.plan.app.Cost;
import org.aimsforjira.treatment.plan.app.LevelNames;
import org.aimsforjira.treatment.plan.app.PlanLine;
import org.aimsforjira.treatment.plan.app.PlanRow;
import org.aimsforjira.treatment.plan.app.PlanView;
import org.aimsforjira.treatment.plan.domain.ChangeSummary;
import org.aimsforjira.treatment.plan.domain.ChosenOption;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.FrozenTreatment;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanChange;
import org.aimsforjira.treatment.plan.domain.PlanChange.Kind;
import org.aimsforjira.treatment.plan.domain.Slippage;
import org.aimsforjira.treatment.plan.rest.ApprovedJson.FrozenRiskJson;
import org.aimsforjira.treatment.plan.rest.ApprovedJson.FrozenTreatmentJson;
import org.aimsforjira.treatment.plan.rest.ChangesJson.ChangedJson;
import org.aimsforjira.treatment.plan.rest.ChangesJson.ChangedTreatmentJson;
import org.aimsforjira.treatment.plan.rest.ChangesJson.SummaryJson;
import org.aimsforjira.treatment.plan.rest.PlanJson.ChangeJson;
import org.aimsforjira.treatment.plan.rest.PlanJson.CostJson;
import org.aimsforjira.treatment.plan.rest.PlanJson.LineJson;
import org.aimsforjira.treatment.plan.rest.PlanJson.RowJson;
import org.aimsforjira.treatment.plan.web.PlanWords;
import org.jspecify.annotations.Nullable;

/** Writes the plan as JSON, with its words in the reader's language. */
@Named
public class PlanJsonMapper {

    private final PlanWords words;
    private final Texts texts;
    private final People people;

    @Inject
    public PlanJsonMapper(PlanWords words, Texts texts, People people) {
        this.words = words;
        this.texts = texts;
        this.people = people;
    }

    PlanJson plan(PlanView view) {
        return new PlanJson(
                view.isSetUp(),
                view.rows().offset(),
                view.rows().limit(),
                view.rows().total(),
                view.jql(),
                view.approved().map(plan -> approval(plan, view.aims())).orElse(null),
                !view.damaged(),
                view.cut(),
                view.mayApprove(),
                cost(view.cost()),
                view.rows().items().stream().map(row -> row(row, view.levels())).toList());
    }

    private RowJson row(PlanRow row, LevelNames levels) {
        return new RowJson(
                row.risk().id(),
                row.risk().key(),
                row.risk().summary(),
                row.risk().level().map(level -> level.level().key()).orElse(null),
                row.option().map(ChosenOption::key).orElse(null),
                row.option().isEmpty() ? null : words.option(row.option()),
                ids(row.risk().controls()),
                changes(row.changes(), levels),
                row.lines().stream().map(line -> line(line, levels)).toList(),
                row.more(),
                cost(row.cost()));
    }

    private LineJson line(PlanLine line, LevelNames levels) {
        SeenIssue issue = line.issue();
        return new LineJson(
                issue.id(),
                issue.key(),
                issue.projectKey(),
                issue.summary(),
                person(issue.assignee()),
                issue.schedule().due().map(Objects::toString).orElse(null),
                issue.status(),
                line.state().progress().key(),
                line.treats(),
                line.overdue(),
                line.slippage().map(Slippage::days).orElse(null),
                ids(line.state().controls()),
                cost(Cost.of(line)),
                changes(line.changes(), levels));
    }

    private static @Nullable CostJson cost(Optional<Cost> cost) {
        return cost.map(known -> new CostJson(known.original(), known.remaining()))
                .orElse(null);
    }

    private @Nullable String person(Optional<UserKey> person) {
        return person.map(people::displayName).orElse(null);
    }

    private List<ChangeJson> changes(List<PlanChange> changes, LevelNames levels) {
        return changes.stream()
                .map(change -> new ChangeJson(
                        change.kind().key(), change.days() == 0 ? null : change.days(), words.change(change, levels)))
                .toList();
    }

    private static List<String> ids(Set<ControlId> controls) {
        return controls.stream().map(ControlId::value).toList();
    }

    /** With the time as the AIMS means it. */
    private ApprovalJson approval(PlanApproval plan, Aims aims) {
        String name = people.displayName(plan.by());
        return new ApprovalJson(
                plan.number(),
                name,
                plan.at().toString(),
                plan.comment(),
                plan.risks(),
                plan.treatments(),
                plan.hash(),
                plan.previous(),
                texts.text("aims.plan.approved", plan.number(), name, texts.dateTime(plan.at(), aims.timeZone())));
    }

    ApprovalJson approval(Approved approved) {
        return approval(approved.approval(), approved.aims());
    }

    ApprovalsJson approvals(Listed listed) {
        Page<PlanApproval> page = listed.approvals();
        return new ApprovalsJson(
                page.offset(),
                page.limit(),
                page.total(),
                page.items().stream().map(plan -> approval(plan, listed.aims())).toList());
    }

    ApprovedJson approved(ApprovedView view) {
        Page<FrozenRisk> risks = view.risks();
        return new ApprovedJson(
                approval(view.approval(), view.aims()),
                view.consistent(),
                consistent(view.consistent()),
                risks.offset(),
                risks.limit(),
                risks.total(),
                risks.items().stream().map(risk -> frozen(risk, view)).toList(),
                view.more());
    }

    private String consistent(boolean consistent) {
        return texts.text(consistent ? "aims.plan.consistent" : "aims.plan.inconsistent");
    }

    VerifiedJson verified(Verified verified) {
        return new VerifiedJson(
                approval(verified.approval(), verified.aims()),
                verified.consistent(),
                consistent(verified.consistent()));
    }

    private FrozenRiskJson frozen(FrozenRisk risk, ApprovedView view) {
        return new FrozenRiskJson(
                risk.riskId(),
                risk.key(),
                view.deleted().contains(risk.riskId()),
                risk.summary(),
                risk.level().orElse(null),
                words.level(risk.level().orElse(""), view.levels()),
                risk.option().map(ChosenOption::key).orElse(null),
                risk.option().isEmpty() ? null : words.option(risk.option()),
                ids(risk.controls()),
                risk.treatments().stream()
                        .map(treatment -> frozen(treatment, view))
                        .toList());
    }

    private FrozenTreatmentJson frozen(FrozenTreatment treatment, ApprovedView view) {
        return new FrozenTreatmentJson(
                treatment.issueId(),
                treatment.key(),
                view.deleted().contains(treatment.issueId()),
                treatment.projectKey(),
                treatment.summary(),
                person(treatment.assignee()),
                treatment.due().map(Objects::toString).orElse(null),
                treatment.due().map(texts::date).orElse(null),
                treatment.progress().key(),
                words.progress(treatment.progress().key()),
                ids(treatment.controls()));
    }

    ChangesJson changes(ChangesView view) {
        return new ChangesJson(
                approval(view.from(), view.aims()),
                view.to().map(plan -> approval(plan, view.aims())).orElse(null),
                view.asOf().toString(),
                summary(view.summary()),
                view.risks().offset(),
                view.risks().limit(),
                view.risks().total(),
                view.risks().items().stream()
                        .map(risk -> changed(risk, view.levels()))
                        .toList(),
                view.more());
    }

    private SummaryJson summary(ChangeSummary summary) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<Kind, Integer> count : summary.counts().entrySet()) {
            counts.put(count.getKey().key(), count.getValue());
        }
        return new SummaryJson(summary.risks(), summary.treatments(), counts, words.summary(summary));
    }

    private ChangedJson changed(ChangedRisk risk, LevelNames levels) {
        return new ChangedJson(
                risk.issue().key(),
                risk.issue().summary(),
                changes(risk.changes(), levels),
                risk.treatments().stream()
                        .map(each -> new ChangedTreatmentJson(
                                each.issue().key(), each.issue().summary(), changes(each.changes(), levels)))
                        .toList(),
                risk.more());
    }
}
