package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Page;

/** Assessments in memory. */
public final class InMemoryAssessments implements Assessments {
    private final List<Assessment> all = new ArrayList<>();
    private final Set<Long> damaged = new HashSet<>();

    private List<Assessment> of(AimsId aims, long riskId) {
        return all.stream()
                .filter(one -> one.aims().equals(aims) && one.riskId() == riskId)
                .sorted(Comparator.comparing(Assessment::number).reversed())
                .toList();
    }

    /** From now on the rows of this risk cannot be read. */
    public void damage(long riskId) {
        damaged.add(riskId);
    }

    @Override
    public Optional<Assessment> latest(AimsId aims, long riskId) {
        if (damaged.contains(riskId)) {
            throw new IllegalStateException("Unreadable");
        }
        return of(aims, riskId).stream().findFirst();
    }

    @Override
    public Map<Long, Assessment> latest(AimsId aims, Collection<Long> riskIds) {
        Map<Long, Assessment> latest = new HashMap<>();
        riskIds.forEach(id -> latest(aims, id).ifPresent(one -> latest.put(id, one)));
        return latest;
    }

    @Override
    public Optional<Assessment> get(AimsId aims, long riskId, int number) {
        return of(aims, riskId).stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public Page<Assessment> ofRisk(AimsId aims, long riskId, Page.Request page) {
        List<Assessment> found = of(aims, riskId);
        return new Page<>(
                found.stream().skip(page.offset()).limit(page.limit()).toList(),
                page.offset(),
                page.limit(),
                found.size());
    }

    @Override
    public Optional<Long> riskWithKey(AimsId aims, String riskKey) {
        return all.stream()
                .filter(one -> one.aims().equals(aims) && one.riskKey().equals(riskKey))
                .reduce((first, second) -> second)
                .map(Assessment::riskId);
    }

    @Override
    public void add(Assessment assessment) {
        if (get(assessment.aims(), assessment.riskId(), assessment.number()).isPresent()) {
            throw new ConcurrentChange(
                    ConcurrentChange.Reason.ALREADY_THERE, new IllegalStateException("the number is taken"));
        }
        all.add(assessment);
    }

    /** As if nobody had ever assessed anything. */
    public void clear() {
        all.clear();
    }
}
