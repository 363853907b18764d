package org.aimsforjira.host.jira.search;

import com.atlassian.jira.util.ImportUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.aimsforjira.host.db.Db;
import org.aimsforjira.host.db.HostDatabase;
import org.aimsforjira.host.db.OutdatedIssues;
import org.aimsforjira.host.jira.field.FieldStore;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index of issues. After the commit of a change its issues are read and their documents replaced, in the thread that made
 * the change and before listeners hear of it, so that a search of that thread finds them. Files are committed a moment later; the rows
 * of {@link OutdatedIssues} are cleared only then, and those that a crash left are worked off at the start.
 */
public final class IssueIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IssueIndex.class);
    private static final int LOCKS = 64;
    private static final long COMMIT_SECONDS = 2;
    /** So many issues are read at once at the start; more of them are read in the background. */
    private static final int AT_ONCE = 2_000;

    private final Db db;
    private final OutdatedIssues outdated;
    private final IssueDocuments documents;
    private final IndexStore store;
    private final IndexRebuild rebuild;
    /** Changes share it; a rebuild takes it alone for each of its steps, so that neither overwrites newer rows of the other. */
    private final ReadWriteLock steps = new ReentrantReadWriteLock();

    private final Lock[] ofIssue = new Lock[LOCKS];
    private final Set<Long> written = new LinkedHashSet<>();
    private final ThreadLocal<@Nullable Map<Long, Long>> held = new ThreadLocal<>();
    private final ScheduledExecutorService background;

    private IssueIndex(Db db, FieldStore fields, IndexStore store, Clock clock) {
        this.db = db;
        this.outdated = db.outdatedIssues();
        this.documents = new IssueDocuments(db, fields);
        this.store = store;
        for (int i = 0; i < LOCKS; i++) {
            ofIssue[i] = new ReentrantLock();
        }
        this.background = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "issue-index");
            thread.setDaemon(true);
            return thread;
        });
        this.rebuild = new IndexRebuild(db, documents, store, steps.writeLock(), clock);
    }

    /** Opens the index of a database and brings it up to date; what is more than a moment's work is done in the background. */
    public static IssueIndex open(HostDatabase database, FieldStore fields, Clock clock) {
        Db db = database.db();
        IndexStore store;
        try {
            store = IndexStore.open(IndexStore.folder(database.home()), idOf(db), new IndexText());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the search index cannot be made", e);
        }
        IssueIndex index = new IssueIndex(db, fields, store, clock);
        database.closeBefore(index);
        index.start();
        return index;
    }

    /** Which database this is, so that the index of another one is not taken for its own. */
    private static String idOf(Db db) {
        String select =
                "SELECT property_value FROM property_entry WHERE entity_name = ? AND entity_id = 1 AND property_key = ?";
        return db.inTransaction(() -> db.first(select, row -> row.must("property_value"), "search.index", "database")
                .orElseGet(() -> {
                    String id = UUID.randomUUID().toString();
                    db.update(
                            "INSERT INTO property_entry (entity_name, entity_id, property_key, property_value)"
                                    + " VALUES (?, 1, ?, ?)",
                            "search.index",
                            "database",
                            id);
                    return id;
                }));
    }

    private void start() {
        outdated.tell(this::changed);
        if (store.complete()) {
            Map<Long, Long> left = outdated.rows();
            if (!left.isEmpty()) {
                LOG.info("The search index missed changes of {} issues and gets them now", left.size());
                changed(left);
            }
        } else if (db.count("SELECT COUNT(*) AS n FROM jiraissue") <= AT_ONCE) {
            rebuildNow();
        } else {
            rebuild();
        }
        background.scheduleWithFixedDelay(this::commit, COMMIT_SECONDS, COMMIT_SECONDS, TimeUnit.SECONDS);
    }

    private void changed(Map<Long, Long> rows) {
        if (!ImportUtils.isIndexIssues()) {
            return;
        }
        Map<Long, Long> waiting = held.get();
        if (waiting != null) {
            waiting.putAll(rows);
        } else if (index(rows.values())) {
            synchronized (written) {
                written.addAll(rows.keySet());
            }
        }
    }

    /** Whether that worked; if not the rows stay for the next start. */
    private boolean index(Collection<Long> issues) {
        try {
            List<Long> wanted = List.copyOf(new LinkedHashSet<>(issues));
            for (int from = 0; from < wanted.size(); from += Db.LIST_LIMIT) {
                replace(wanted.subList(from, Math.min(from + Db.LIST_LIMIT, wanted.size())));
            }
            betweenSteps(store::refresh);
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.error("The search index misses changes of the issues {}; the next start makes up for it", issues, e);
            return false;
        }
    }

    private void replace(List<Long> issues) throws IOException {
        List<Lock> locks = new ArrayList<>(List.of(steps.readLock()));
        issues.stream()
                .map(issue -> (int) (issue % LOCKS))
                .distinct()
                .sorted()
                .forEach(stripe -> locks.add(ofIssue[stripe]));
        locks.forEach(Lock::lock);
        try {
            Map<Long, IssueDocuments.Entry> entries = documents.of(issues);
            for (Long issue : issues) {
                store.writer().deleteDocuments(LongPoint.newExactQuery(IndexNames.COMMENT_OF, issue));
                Term key = new Term(IndexNames.KEY, issue.toString());
                IssueDocuments.Entry entry = entries.get(issue);
                if (entry == null) {
                    store.writer().deleteDocuments(key);
                } else {
                    store.writer().updateDocument(key, entry.issue());
                    store.writer().addDocuments(entry.comments());
                }
            }
        } finally {
            for (int i = locks.size() - 1; i >= 0; i--) {
                locks.get(i).unlock();
            }
        }
    }

    /** Not while a rebuild has taken documents away and not yet put back. */
    private void betweenSteps(Write write) throws IOException {
        steps.readLock().lock();
        try {
            write.run();
        } finally {
            steps.readLock().unlock();
        }
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }

    /** Work that changes many issues: they are found when it is done, all by one refresh. */
    public void together(Runnable work) {
        if (held.get() != null) {
            work.run();
            return;
        }
        Map<Long, Long> waiting = new LinkedHashMap<>();
        held.set(waiting);
        try {
            work.run();
        } finally {
            held.remove();
            changed(waiting);
        }
    }

    private synchronized void commit() {
        List<Long> rows;
        synchronized (written) {
            rows = List.copyOf(written);
        }
        if (rows.isEmpty() || !store.complete()) {
            return;
        }
        try {
            betweenSteps(store::commit);
            outdated.clear(rows);
            synchronized (written) {
                rows.forEach(written::remove);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The search index could not be put on disk; it is tried again", e);
        }
    }

    /** Reads all issues again in the background; searches go on if the index was complete. */
    public void rebuild() {
        if (rebuild.begin()) {
            background.execute(rebuild::run);
        }
    }

    /** Reads all issues again and returns when that is done. */
    public void rebuildNow() {
        if (rebuild.begin()) {
            rebuild.run();
        }
    }

    /** How it fares. */
    public IndexState state() {
        long issues;
        try {
            issues = store.ask(searcher -> count(searcher));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rebuild.state(issues, store.size());
    }

    private static long count(IndexSearcher searcher) {
        try {
            return searcher.count(new TermQuery(new Term(IndexNames.KIND, IndexNames.ISSUE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks a searcher. */
    <T> T ask(Function<IndexSearcher, T> question) {
        if (!store.complete()) {
            throw new IndexUnavailableException(rebuild.state(0, 0).percent());
        }
        try {
            return store.ask(question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts everything on disk. */
    @Override
    public void close() throws IOException {
        rebuild.stop();
        background.shutdown();
        try {
            if (!background.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("The search index was still at work when it was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        outdated.tell(rows -> {});
        commit();
        store.close();
    }
}
