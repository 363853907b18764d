package org.aimsforjira.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.ControlWorks;

/** The work of controls in memory. */
public final class InMemoryControlWorks implements ControlWorks {
    private final Map<AimsId, TreeMap<ControlId, ControlWork>> works = new HashMap<>();
    private final Map<AimsId, Long> revisions = new HashMap<>();

    @Override
    public synchronized All all(AimsId aims) {
        return new All(List.copyOf(of(aims).values()), revision(aims));
    }

    @Override
    public synchronized Optional<ControlWork> get(AimsId aims, ControlId control) {
        return Optional.ofNullable(of(aims).get(control));
    }

    @Override
    public synchronized long revision(AimsId aims) {
        return revisions.getOrDefault(aims, 0L);
    }

    @Override
    public synchronized boolean save(AimsId aims, ControlWork work) {
        ControlWork before = of(aims).put(work.control(), work);
        boolean changed = before == null || !before.saysTheSameAs(work);
        if (changed) {
            revisions.merge(aims, 1L, Long::sum);
        }
        return changed;
    }

    @Override
    public synchronized void removeAll(AimsId aims) {
        works.remove(aims);
        revisions.remove(aims);
    }

    private TreeMap<ControlId, ControlWork> of(AimsId aims) {
        return works.computeIfAbsent(aims, any -> new TreeMap<>());
    }
}
