package org.aimsforjira.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;

/** The controls of risks in memory. */
public final class InMemoryRiskControls implements RiskControls {
    private final Map<AimsId, TreeMap<Long, SortedSet<ControlId>>> risks = new HashMap<>();

    @Override
    public synchronized Map<Long, SortedSet<ControlId>> controlsOf(AimsId aims, Collection<Long> riskIds) {
        Map<Long, SortedSet<ControlId>> found = new TreeMap<>(of(aims));
        found.keySet().retainAll(riskIds);
        return found;
    }

    @Override
    public synchronized Page<Long> risksOf(AimsId aims, ControlId control, Page.Request page) {
        List<Long> all = risksOf(aims, control);
        return new Page<>(
                all.stream().skip(page.offset()).limit(page.limit()).toList(), page.offset(), page.limit(), all.size());
    }

    @Override
    public synchronized int count(AimsId aims, ControlId control) {
        return risksOf(aims, control).size();
    }

    @Override
    public synchronized List<Long> risksAfter(AimsId aims, long riskId, int limit) {
        return of(aims).tailMap(riskId, false).keySet().stream().limit(limit).toList();
    }

    @Override
    public synchronized void replace(AimsId aims, long riskId, Set<ControlId> controls) {
        if (controls.isEmpty()) {
            of(aims).remove(riskId);
        } else {
            of(aims).put(riskId, new TreeSet<>(controls));
        }
    }

    @Override
    public synchronized void removeAll(AimsId aims) {
        risks.remove(aims);
    }

    private List<Long> risksOf(AimsId aims, ControlId control) {
        return of(aims).entrySet().stream()
                .filter(risk -> risk.getValue().contains(control))
                .map(Map.Entry::getKey)
                .toList();
    }

    private TreeMap<Long, SortedSet<ControlId>> of(AimsId aims) {
        return risks.computeIfAbsent(aims, any -> new TreeMap<>());
    }
}
