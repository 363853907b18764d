package org.aimsforjira.inventory.importing.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aimsforjira.inventory.importing.domain.FileShape;
import org.aimsforjira.inventory.importing.domain.ImportMapping;
import org.aimsforjira.inventory.importing.domain.ImportRows;
import org.aimsforjira.inventory.importing.domain.ImportRun;
import org.aimsforjira.inventory.importing.domain.ImportRunChange;
import org.aimsforjira.inventory.importing.domain.ImportRuns;
import org.aimsforjira.inventory.importing.domain.ImportState;
import org.aimsforjira.inventory.importing.domain.ImportedSystem;
import org.aimsforjira.inventory.importing.domain.ImportedSystems;
import org.aimsforjira.inventory.importing.domain.RowFilter;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.inventory.importing.domain.Tally;
import org.aimsforjira.inventory.importing.domain.Words;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * Our tables in memory, with transactions that roll back and die where a test says so. Every write and every commit is a step at
 * which the node may be killed.
 */
final class Stores implements Transactions, AuditTrail {
    /** The node died: nothing that runs may catch it and go on. */
    static final class NodeDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    final Runs runs = new Runs();
    final Rows rows = new Rows();
    final Systems systems = new Systems();

    private TreeMap<Long, ImportRun> runTable = new TreeMap<>();
    private TreeMap<Long, List<RowRecord>> rowTable = new TreeMap<>();
    private Map<String, ImportedSystem> systemTable = new HashMap<>();
    private List<String> trail = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private long nextId = 1;
    private int depth;
    private int steps;
    private int dieAt = Integer.MAX_VALUE;

    /** The node dies at this step, counted from now. */
    void dieAt(int step) {
        steps = 0;
        dieAt = step;
    }

    void neverDie() {
        dieAt = Integer.MAX_VALUE;
    }

    /** How many steps there were since the last {@link #dieAt}. */
    int steps() {
        return steps;
    }

    void step() {
        if (++steps == dieAt) {
            throw new NodeDied();
        }
    }

    /** Everything recorded: {@code action: details}. */
    List<String> trail() {
        return List.copyOf(trail);
    }

    /** The texts that the page of the audit trail needs for what was recorded. */
    Set<String> trailTexts() {
        return Set.copyOf(names);
    }

    List<RowRecord> report(long importId) {
        return rowTable.getOrDefault(importId, List.of());
    }

    Map<String, ImportedSystem> remembered() {
        return Map.copyOf(systemTable);
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (depth > 0) {
            return work.get();
        }
        var runsBefore = new TreeMap<>(runTable);
        var rowsBefore = new TreeMap<Long, List<RowRecord>>();
        rowTable.forEach((id, list) -> rowsBefore.put(id, new ArrayList<>(list)));
        var systemsBefore = new HashMap<>(systemTable);
        var trailBefore = new ArrayList<>(trail);
        depth = 1;
        try {
            T result = work.get();
            step();
            return result;
        } catch (RuntimeException | Error e) {
            runTable = runsBefore;
            rowTable = rowsBefore;
            systemTable = systemsBefore;
            trail = trailBefore;
            throw e;
        } finally {
            depth = 0;
        }
    }

    @Override
    public boolean isOpen() {
        return depth > 0;
    }

    @Override
    public void afterCommit(Runnable work) {
        throw new UnsupportedOperationException("imports need none");
    }

    @Override
    public <T> T recording(AimsId aims, UserKey actor, Change<T> change) {
        if (depth > 0) {
            throw new IllegalStateException("A recording takes the lock of the chain before it opens the transaction");
        }
        return run(() -> change.run((action, subject, details) -> {
            trail.add(action + " by " + actor + ": " + new TreeMap<>(details));
            names.add("aims.audit.action." + action);
            details.keySet().forEach(name -> names.add("aims.audit.detail." + name));
        }));
    }

    private void write() {
        if (depth == 0) {
            throw new IllegalStateException("A write outside a transaction");
        }
        step();
    }

    /** Imports in memory. */
    final class Runs implements ImportRuns {
        @Override
        public Optional<ImportRun> get(long id) {
            return Optional.ofNullable(runTable.get(id));
        }

        @Override
        public Page<ImportRun> page(AimsId aims, Page.Request request) {
            List<ImportRun> all = newest(aims);
            int to = Math.min(all.size(), request.offset() + request.limit());
            return new Page<>(
                    all.subList(Math.min(request.offset(), to), to), request.offset(), request.limit(), all.size());
        }

        private List<ImportRun> newest(AimsId aims) {
            return runTable.descendingMap().values().stream()
                    .filter(run -> run.aims().equals(aims))
                    .toList();
        }

        @Override
        public List<ImportRun> working(AimsId aims) {
            return newest(aims).stream().filter(run -> run.state().isWorking()).toList();
        }

        @Override
        public List<ImportRun> working() {
            return runTable.values().stream()
                    .filter(run -> run.state().isWorking())
                    .toList();
        }

        @Override
        public Optional<ImportRun> lastMapped(AimsId aims, String headingsDigest, long exceptId) {
            return newest(aims).stream()
                    .filter(run -> run.id() != exceptId && run.startedAt().isPresent())
                    .filter(run -> run.shape().headingsDigest().equals(headingsDigest))
                    .findFirst();
        }

        @Override
        public List<String> sources(AimsId aims) {
            return newest(aims).stream()
                    .flatMap(run -> run.mapping().map(ImportMapping::source).stream())
                    .distinct()
                    .limit(20)
                    .toList();
        }

        @Override
        public ImportRun create(
                AimsId aims, long projectId, ImportRun.StoredFile file, FileShape shape, UserKey by, Instant at) {
            write();
            ImportRun run = new ImportRun(
                    nextId++,
                    aims,
                    projectId,
                    file,
                    shape,
                    Optional.empty(),
                    0,
                    ImportState.UPLOADED,
                    false,
                    false,
                    by,
                    at,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Tally.NONE,
                    Optional.empty());
            runTable.put(run.id(), run);
            return run;
        }

        @Override
        public void save(ImportRun run) {
            write();
            runTable.put(run.id(), run);
        }

        @Override
        public void progress(long id, int rowsDone, Tally tally) {
            write();
            runTable.computeIfPresent(
                    id,
                    (key, run) ->
                            ImportRunChange.of(run).progress(rowsDone, tally).done());
        }

        @Override
        public void delete(long id) {
            write();
            runTable.remove(id);
        }

        @Override
        public List<ImportRun> withFileOlderThan(Instant time) {
            return runTable.values().stream()
                    .filter(run ->
                            !run.file().reference().isEmpty() && !run.state().isWorking())
                    .filter(run -> run.endedAt().orElse(run.uploadedAt()).isBefore(time))
                    .toList();
        }

        @Override
        public List<String> fileReferences() {
            return runTable.values().stream().map(run -> run.file().reference()).toList();
        }
    }

    /** Reports in memory. */
    final class Rows implements ImportRows {
        @Override
        public void add(long importId, List<RowRecord> added) {
            write();
            rowTable.computeIfAbsent(importId, id -> new ArrayList<>()).addAll(added);
        }

        @Override
        public void deleteAll(long importId) {
            write();
            rowTable.remove(importId);
        }

        @Override
        public Page<RowRecord> page(long importId, RowFilter filter, Page.Request request) {
            List<RowRecord> all =
                    report(importId).stream().filter(filter::takes).toList();
            int to = Math.min(all.size(), request.offset() + request.limit());
            return new Page<>(
                    all.subList(Math.min(request.offset(), to), to), request.offset(), request.limit(), all.size());
        }

        @Override
        public void each(long importId, Consumer<RowRecord> reader) {
            report(importId).forEach(reader);
        }
    }

    /** Imported systems in memory. */
    final class Systems implements ImportedSystems {
        @Override
        public Map<String, ImportedSystem> find(AimsId aims, Collection<String> identities) {
            Map<String, ImportedSystem> found = new HashMap<>();
            for (String identity : identities) {
                Optional.ofNullable(systemTable.get(aims + ":" + identity))
                        .ifPresent(system -> found.put(identity, system));
            }
            return found;
        }

        @Override
        public List<ImportedSystem> withIntent(AimsId aims) {
            return all(aims).stream()
                    .filter(system -> system.intent().isPresent())
                    .toList();
        }

        private List<ImportedSystem> all(AimsId aims) {
            return systemTable.values().stream()
                    .filter(system -> system.aims().equals(aims))
                    .sorted(Comparator.comparing(ImportedSystem::identity))
                    .toList();
        }

        @Override
        public Set<Long> issueIds(AimsId aims) {
            Set<Long> ids = new HashSet<>();
            all(aims).forEach(system -> system.issueId().ifPresent(ids::add));
            return ids;
        }

        @Override
        public void ofSource(AimsId aims, String source, Consumer<ImportedSystem> reader) {
            all(aims).stream()
                    .filter(system -> Words.folded(system.source()).equals(Words.folded(source)))
                    .forEach(reader);
        }

        @Override
        public void save(ImportedSystem system) {
            write();
            systemTable.put(system.aims() + ":" + system.identity(), system);
        }

        @Override
        public void delete(AimsId aims, String identity) {
            write();
            systemTable.remove(aims + ":" + identity);
        }
    }
}
