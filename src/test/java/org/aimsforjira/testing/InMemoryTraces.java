package org.aimsforjira.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aimsforjira.projection.domain.Trace;
import org.aimsforjira.projection.domain.Traces;
import org.aimsforjira.shared.AimsId;

/** Traces in memory. */
public final class InMemoryTraces implements Traces {
    private final Map<Long, TreeMap<Long, Trace>> traces = new TreeMap<>();

    @Override
    public synchronized List<Trace> ofIssue(long issueId) {
        return traces.values().stream()
                .map(ofAims -> ofAims.get(issueId))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public synchronized List<Long> issuesAfter(AimsId aims, long issueId, int limit) {
        return of(aims).tailMap(issueId, false).keySet().stream().limit(limit).toList();
    }

    @Override
    public synchronized void save(Trace trace) {
        of(trace.aims()).put(trace.issueId(), trace);
    }

    @Override
    public synchronized void remove(AimsId aims, long issueId) {
        of(aims).remove(issueId);
    }

    @Override
    public synchronized void removeAll(AimsId aims) {
        traces.remove(aims.value());
    }

    /** Everything there is, to be compared. */
    public synchronized Map<Long, Trace> all(AimsId aims) {
        return new HashMap<>(of(aims));
    }

    private TreeMap<Long, Trace> of(AimsId aims) {
        return traces.computeIfAbsent(aims.value(), any -> new TreeMap<>());
    }
}
