package org.aimsforjira.treatment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.acceptance.domain.RiskTreatments;
import org.aimsforjira.risk.acceptance.domain.TreatmentFact;
import org.aimsforjira.risk.acceptance.domain.WorkStage;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.Treatments;

/** Tells acceptances what treats a risk: from Jira's links for one risk, from the projection for many. */
@Named
public class FactsOfTreatments implements RiskTreatments {

    private final SeenIssues issues;
    private final Treatments treatments;
    private final JiraPieces pieces;

    @Inject
    public FactsOfTreatments(SeenIssues issues, Treatments treatments, JiraPieces pieces) {
        this.issues = issues;
        this.treatments = treatments;
        this.pieces = pieces;
    }

    @Override
    public List<TreatmentFact> now(Aims aims, long riskId) {
        Set<String> notCarriedOut = pieces.notCarriedOut(aims.projectId());
        return issues.unfilteredSources(LinkTypeRole.TREATMENT, riskId).stream()
                .map(issue -> new TreatmentFact(
                        issue.id(),
                        issue.key(),
                        stage(Progress.of(issue.statusCategory(), issue.resolution(), notCarriedOut))))
                .toList();
    }

    @Override
    public Map<Long, List<TreatmentFact>> known(Aims aims, Collection<Long> riskIds) {
        Map<Long, List<TreatmentFact>> facts = new TreeMap<>();
        treatments
                .ofRisks(aims.id(), riskIds)
                .forEach((risk, found) -> facts.put(
                        risk,
                        found.stream()
                                .map(treatment ->
                                        new TreatmentFact(treatment.issueId(), "", stage(treatment.progress())))
                                .toList()));
        return facts;
    }

    private static WorkStage stage(Progress progress) {
        return switch (progress) {
            case TODO -> WorkStage.TODO;
            case DOING -> WorkStage.DOING;
            case DONE -> WorkStage.DONE;
            case DROPPED -> WorkStage.DROPPED;
        };
    }
}
