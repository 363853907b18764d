package org.aimsforjira.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.assessment.domain.AssessmentDrafts;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ConcurrentChange;

/** Drafts in memory; keeping one can be the death of the node. Taking one away is part of a transaction, which dies as a whole. */
public final class InMemoryAssessmentDrafts implements AssessmentDrafts {
    private final Deaths deaths;
    private final Map<List<Long>, AssessmentDraft> drafts = new LinkedHashMap<>();

    public InMemoryAssessmentDrafts() {
        this(new Deaths());
    }

    public InMemoryAssessmentDrafts(Deaths deaths) {
        this.deaths = deaths;
    }

    @Override
    public Optional<AssessmentDraft> of(AimsId aims, long riskId) {
        return Optional.ofNullable(drafts.get(List.of(aims.value(), riskId)));
    }

    @Override
    public List<AssessmentDraft> all(AimsId aims) {
        return drafts.values().stream()
                .filter(draft -> draft.aims().equals(aims))
                .toList();
    }

    @Override
    public void add(AssessmentDraft draft) {
        deaths.step();
        if (drafts.putIfAbsent(List.of(draft.aims().value(), draft.riskId()), draft) != null) {
            throw new ConcurrentChange(
                    ConcurrentChange.Reason.ALREADY_THERE, new IllegalStateException("the risk has a draft"));
        }
        deaths.step();
    }

    @Override
    public void remove(AimsId aims, long riskId) {
        drafts.remove(List.of(aims.value(), riskId));
    }
}
