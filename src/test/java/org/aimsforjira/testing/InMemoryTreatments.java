package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.Treatment;
import org.aimsforjira.treatment.domain.Treatments;

/** Treatments in memory. */
public final class InMemoryTreatments implements Treatments {
    private final Map<AimsId, TreeMap<Long, Row>> issues = new HashMap<>();

    private record Row(Progress progress, SortedSet<Long> risks, SortedSet<ControlId> controls) {}

    @Override
    public synchronized List<Treatment> ofRisk(AimsId aims, long riskId) {
        return all(aims).filter(treatment -> treatment.riskId() == riskId).toList();
    }

    @Override
    public synchronized List<Treatment> ofAims(AimsId aims, int limit) {
        return all(aims).limit(limit).toList();
    }

    @Override
    public synchronized int countOf(AimsId aims) {
        return (int) all(aims).count();
    }

    @Override
    public synchronized Map<Long, List<Treatment>> ofRisks(AimsId aims, Collection<Long> riskIds) {
        Map<Long, List<Treatment>> found = new TreeMap<>();
        all(aims)
                .filter(treatment -> riskIds.contains(treatment.riskId()))
                .forEach(treatment -> found.computeIfAbsent(treatment.riskId(), any -> new ArrayList<>())
                        .add(treatment));
        return found;
    }

    @Override
    public synchronized List<Treatment> ofIssue(long issueId) {
        return issues.keySet().stream()
                .sorted(Comparator.comparing(AimsId::value))
                .flatMap(this::all)
                .filter(treatment -> treatment.issueId() == issueId)
                .toList();
    }

    @Override
    public synchronized Map<Long, SortedSet<ControlId>> controlsOf(AimsId aims, Collection<Long> issueIds) {
        Map<Long, SortedSet<ControlId>> found = new TreeMap<>();
        of(aims).forEach((issue, row) -> {
            if (issueIds.contains(issue) && !row.controls().isEmpty()) {
                found.put(issue, row.controls());
            }
        });
        return found;
    }

    @Override
    public synchronized Map<Progress, Integer> progressOf(AimsId aims, ControlId control) {
        Map<Progress, Integer> counts = new EnumMap<>(Progress.class);
        of(aims).values().stream()
                .filter(row -> row.controls().contains(control))
                .forEach(row -> counts.merge(row.progress(), 1, Integer::sum));
        return counts;
    }

    @Override
    public synchronized Page<Long> issuesOf(AimsId aims, ControlId control, Page.Request page) {
        List<Long> all = of(aims).entrySet().stream()
                .filter(issue -> issue.getValue().controls().contains(control))
                .map(Map.Entry::getKey)
                .toList();
        return new Page<>(
                all.stream().skip(page.offset()).limit(page.limit()).toList(), page.offset(), page.limit(), all.size());
    }

    @Override
    public synchronized void replace(
            AimsId aims, long issueId, Progress progress, Set<Long> risks, Set<ControlId> controls) {
        if (risks.isEmpty()) {
            of(aims).remove(issueId);
        } else {
            of(aims).put(issueId, new Row(progress, new TreeSet<>(risks), new TreeSet<>(controls)));
        }
    }

    @Override
    public synchronized void removeAll(AimsId aims) {
        issues.remove(aims);
    }

    private Stream<Treatment> all(AimsId aims) {
        return of(aims).entrySet().stream()
                .flatMap(issue -> issue.getValue().risks().stream()
                        .map(risk -> new Treatment(
                                aims, risk, issue.getKey(), issue.getValue().progress())));
    }

    private TreeMap<Long, Row> of(AimsId aims) {
        return issues.computeIfAbsent(aims, any -> new TreeMap<>());
    }
}
