package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.issues.domain.SeenIssues.Ends;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.FrozenTreatment;
import org.aimsforjira.treatment.plan.domain.RiskChanges;
import org.aimsforjira.treatment.plan.domain.Slippage;

/** Makes rows of risks, their treatments now and the approved plan. Asks no permission; its callers do. */
@Named
public class PlanRows {

    private final SeenIssues issues;
    private final AiRiskReader reader;
    private final PlanReading reading;

    @Inject
    public PlanRows(SeenIssues issues, AiRiskReader reader, PlanReading reading) {
        this.issues = issues;
        this.reader = reader;
        this.reading = reading;
    }

    /**
     * A risk now and then.
     *
     * @param risk the issue
     * @param ends its treatments now
     * @param approved empty without an approved plan; empty inside where the plan has no such risk
     */
    record Pair(SeenIssue risk, Ends ends, Optional<Optional<FrozenRisk>> approved) {

        /** The treatments that the approved plan had. */
        private Map<Long, FrozenTreatment> frozen() {
            return approved.flatMap(plan -> plan).map(FrozenRisk::treatments).orElse(List.of()).stream()
                    .collect(Collectors.toMap(FrozenTreatment::issueId, treatment -> treatment));
        }

        /** The approved treatments that treat the risk no longer. */
        private Map<Long, FrozenTreatment> removed() {
            Map<Long, FrozenTreatment> removed = new HashMap<>(frozen());
            removed.keySet().removeAll(ends.all().stream().map(SeenIssue::id).collect(Collectors.toSet()));
            return removed;
        }
    }

    /** One row for each pair whose issue is a risk still; what somebody may see of what was removed is read in one batch for all. */
    List<PlanRow> of(UserKey user, Aims aims, List<Pair> pairs, LocalDate today) {
        Set<Long> removed =
                pairs.stream().flatMap(pair -> pair.removed().keySet().stream()).collect(Collectors.toSet());
        Map<Long, SeenIssue> seen = removed.isEmpty() ? Map.of() : issues.visible(user, removed);
        return pairs.stream()
                .flatMap(pair -> reader.risk(pair.risk()).map(risk -> row(aims, pair, risk, seen, today)).stream())
                .toList();
    }

    private PlanRow row(Aims aims, Pair pair, AiRisk risk, Map<Long, SeenIssue> seen, LocalDate today) {
        FrozenRisk now = reading.risk(aims, risk, pair.risk(), pair.ends().all());
        Map<Long, FrozenTreatment> states =
                now.treatments().stream().collect(Collectors.toMap(FrozenTreatment::issueId, treatment -> treatment));
        RiskChanges changes = pair.approved()
                .map(plan -> RiskChanges.between(plan, Optional.of(now)))
                .orElseGet(() -> RiskChanges.none(risk.id()));
        Map<Long, FrozenTreatment> frozen = pair.frozen();
        List<PlanLine> lines = new ArrayList<>();
        for (SeenIssue issue : pair.ends().visible()) {
            FrozenTreatment state = states.get(issue.id());
            if (state != null) {
                lines.add(new PlanLine(
                        issue,
                        state,
                        true,
                        state.isOverdue(today),
                        Slippage.of(
                                Optional.ofNullable(frozen.get(issue.id())).flatMap(FrozenTreatment::due),
                                state,
                                issue.schedule().resolved().map(at -> LocalDate.ofInstant(at, aims.timeZone())),
                                today),
                        changes.of(issue.id())));
            }
        }
        boolean more = !pair.ends().hidden().isEmpty();
        for (FrozenTreatment old : pair.removed().values()) {
            SeenIssue issue = seen.get(old.issueId());
            if (issue == null) {
                more = true;
            } else {
                lines.add(new PlanLine(issue, old, false, false, Optional.empty(), changes.of(old.issueId())));
            }
        }
        return new PlanRow(risk, now.option(), lines, more, changes.own(), Cost.of(lines));
    }
}
