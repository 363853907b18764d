package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.issues.domain.SeenIssues.Ends;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.IssueTypeRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.TreatmentControls;
import org.aimsforjira.treatment.plan.domain.ChosenOption;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.FrozenTreatment;

/**
 * Makes the rows of the plan out of issues: the same for the page, an approval and a comparison. Links are read from Jira itself and not
 * from the projection, since an approval is a signed fact (DESIGN.md, principle 2). Asks no permission; its callers do.
 */
@Named
public class PlanReading {

    /** The whole plan of a larger register is neither frozen nor compared, since that is done while the person waits. */
    public static final int MAX_RISKS = 20_000;

    private static final int BATCH = 100;

    private final SeenIssues issues;
    private final AiRiskReader reader;
    private final JiraPieces pieces;
    private final ComputedLevels levels;

    @Inject
    public PlanReading(SeenIssues issues, AiRiskReader reader, JiraPieces pieces, ComputedLevels levels) {
        this.issues = issues;
        this.reader = reader;
        this.pieces = pieces;
        this.levels = levels;
    }

    /** Whether set-up has said which issue type is the AI risk. */
    public boolean isSetUp() {
        return pieces.issueType(IssueTypeRole.AI_RISK).isPresent();
    }

    /** How many risks the AIMS has, whoever may see them, without reading an issue. One query. */
    int count(Aims aims) {
        return levels.count(aims.id());
    }

    /** That the register is too large for work on the whole plan, under this code; empty where it is not. One query, so ask it first. */
    Optional<Refusal> tooLarge(Aims aims, String code) {
        return count(aims) > MAX_RISKS
                ? Optional.of(new Refusal(Refusal.Kind.TOO_LARGE, code, List.of(MAX_RISKS)))
                : Optional.empty();
    }

    /** Every risk of the AIMS with every treatment, whoever may see them, by id. Reads in batches. */
    public void each(Aims aims, Consumer<FrozenRisk> consumer) {
        List<SeenIssue> batch = new ArrayList<>();
        pieces.issueType(IssueTypeRole.AI_RISK)
                .ifPresent(type -> issues.forEach(aims.projectId(), type, issue -> {
                    batch.add(issue);
                    if (batch.size() == BATCH) {
                        pass(aims, batch, consumer);
                    }
                }));
        pass(aims, batch, consumer);
    }

    private void pass(Aims aims, List<SeenIssue> batch, Consumer<FrozenRisk> consumer) {
        Map<Long, Ends> ends = issues.sourcesOfEach(
                Optional.empty(),
                LinkTypeRole.TREATMENT,
                batch.stream().map(SeenIssue::id).toList());
        batch.forEach(issue -> reader.risk(issue)
                .map(risk -> risk(
                        aims,
                        risk,
                        issue,
                        ends.getOrDefault(issue.id(), Ends.NONE).all()))
                .ifPresent(consumer));
        batch.clear();
    }

    /** A risk with these treatments. */
    FrozenRisk risk(Aims aims, AiRisk risk, SeenIssue issue, Collection<SeenIssue> treatments) {
        Set<String> notCarriedOut = pieces.notCarriedOut(aims.projectId());
        return new FrozenRisk(
                risk.id(),
                risk.key(),
                risk.summary(),
                option(issue),
                risk.level().map(level -> level.level().key()),
                risk.controls(),
                treatments.stream()
                        .map(treatment -> treatment(treatment, risk, notCarriedOut))
                        .toList());
    }

    private Optional<ChosenOption> option(SeenIssue issue) {
        return issue.options(FieldRole.AI_TREATMENT_OPTION).stream()
                .findFirst()
                .map(id -> Optional.ofNullable(pieces.optionKeys(FieldRole.AI_TREATMENT_OPTION, issue.projectId())
                                .get(id))
                        .map(ChosenOption::known)
                        .orElseGet(() -> ChosenOption.added(id, text(issue, id))));
    }

    private Optional<String> text(SeenIssue issue, long option) {
        return pieces.options(FieldRole.AI_TREATMENT_OPTION, issue.projectId()).stream()
                .filter(each -> each.id() == option)
                .map(OptionRef::value)
                .findFirst();
    }

    private FrozenTreatment treatment(SeenIssue issue, AiRisk risk, Set<String> notCarriedOut) {
        return new FrozenTreatment(
                issue.id(),
                issue.key(),
                issue.projectId(),
                issue.summary(),
                issue.assignee(),
                issue.schedule().due(),
                Progress.of(issue.statusCategory(), issue.resolution(), notCarriedOut),
                TreatmentControls.implementedBy(reader.controls(issue), List.of(risk.controls())));
    }
}
