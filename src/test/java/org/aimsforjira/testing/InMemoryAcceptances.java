package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceEvent;
import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.risk.acceptance.domain.Recorded;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ConcurrentChange;

/** Acceptances in memory. */
public final class InMemoryAcceptances implements Acceptances {
    private final TreeMap<Long, TreeMap<Integer, Acceptance>> acceptances = new TreeMap<>();
    private final List<AcceptanceEvent> events = new ArrayList<>();

    @Override
    public synchronized List<Recorded> ofRisk(long riskId) {
        return acceptances.getOrDefault(riskId, new TreeMap<>()).values().stream()
                .sorted(Comparator.comparing(Acceptance::number).reversed())
                .map(this::recorded)
                .toList();
    }

    @Override
    public synchronized Optional<Long> riskWithKey(AimsId aims, String riskKey) {
        return acceptances.values().stream()
                .flatMap(ofRisk -> ofRisk.values().stream())
                .filter(one -> one.aims().equals(aims) && one.riskKey().equals(riskKey))
                .max(Comparator.comparing(Acceptance::at))
                .map(Acceptance::riskId);
    }

    @Override
    public synchronized Map<Long, Recorded> latest(Collection<Long> riskIds) {
        Map<Long, Recorded> latest = new HashMap<>();
        riskIds.forEach(id -> ofRisk(id).stream().findFirst().ifPresent(one -> latest.put(id, one)));
        return latest;
    }

    private Recorded recorded(Acceptance acceptance) {
        return new Recorded(
                acceptance,
                events.stream()
                        .filter(event -> event.riskId() == acceptance.riskId() && event.number() == acceptance.number())
                        .toList());
    }

    @Override
    public synchronized List<Long> watched(Collection<Long> riskIds) {
        return acceptances.keySet().stream()
                .filter(riskIds::contains)
                .filter(id -> ofRisk(id).get(0).events().isEmpty())
                .toList();
    }

    @Override
    public synchronized List<Long> watchedAfter(long riskId, int limit) {
        return watched(acceptances.tailMap(riskId, false).keySet()).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void add(Acceptance acceptance) {
        Acceptance taken = acceptances
                .computeIfAbsent(acceptance.riskId(), any -> new TreeMap<>())
                .putIfAbsent(acceptance.number(), acceptance);
        refuse(taken != null);
    }

    @Override
    public synchronized void add(AcceptanceEvent event) {
        refuse(events.stream()
                .anyMatch(one -> one.riskId() == event.riskId()
                        && one.number() == event.number()
                        && one.kind() == event.kind()));
        events.add(event);
    }

    private static void refuse(boolean taken) {
        if (taken) {
            throw new ConcurrentChange(
                    ConcurrentChange.Reason.ALREADY_THERE, new IllegalStateException("The key is taken"));
        }
    }
}
