package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.Page;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Statement;
import org.aimsforjira.soa.domain.StatementRepository;
import org.aimsforjira.soa.domain.StatementRevision;

/** Statements in memory. */
public final class InMemoryStatementRepository implements StatementRepository {
    private final Map<Long, TreeMap<ControlId, List<StatementRevision>>> revisions = new TreeMap<>();

    @Override
    public synchronized List<Statement> all(AimsId aims) {
        return of(aims).values().stream()
                .map(list -> Statement.of(list.get(list.size() - 1)))
                .toList();
    }

    @Override
    public synchronized Map<ControlId, Decision> decisions(AimsId aims) {
        return all(aims).stream()
                .collect(Collectors.toMap(
                        Statement::control, statement -> statement.position().decision()));
    }

    @Override
    public synchronized Optional<Statement> get(AimsId aims, ControlId control) {
        return Optional.ofNullable(of(aims).get(control)).map(list -> Statement.of(list.get(list.size() - 1)));
    }

    @Override
    public synchronized long revisions(AimsId aims) {
        return of(aims).values().stream().mapToLong(List::size).sum();
    }

    @Override
    public synchronized Page<StatementRevision> history(AimsId aims, ControlId control, Page.Request page) {
        List<StatementRevision> all = new ArrayList<>(of(aims).getOrDefault(control, List.of()));
        Collections.reverse(all);
        int from = Math.min(page.offset(), all.size());
        int to = Math.min(from + page.limit(), all.size());
        return new Page<>(all.subList(from, to), page.offset(), page.limit(), all.size());
    }

    @Override
    public synchronized Optional<StatementRevision> revision(AimsId aims, ControlId control, int version) {
        return of(aims).getOrDefault(control, List.of()).stream()
                .filter(revision -> revision.version() == version)
                .findFirst();
    }

    @Override
    public synchronized void append(AimsId aims, StatementRevision revision) {
        List<StatementRevision> list = of(aims).getOrDefault(revision.control(), new ArrayList<>());
        if (revision.version() <= list.size()) {
            throw new ConcurrentChange(
                    ConcurrentChange.Reason.ALREADY_THERE,
                    new IllegalStateException("version " + revision.version() + " exists"));
        }
        if (revision.version() != list.size() + 1) {
            throw new IllegalStateException("version " + revision.version() + " does not follow " + list.size());
        }
        list.add(revision);
        of(aims).put(revision.control(), list);
    }

    private TreeMap<ControlId, List<StatementRevision>> of(AimsId aims) {
        return revisions.computeIfAbsent(aims.value(), any -> new TreeMap<>());
    }
}
