package org.aimsforjira.host.jira.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import org.aimsforjira.host.db.Db;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all issues into the index, one page of ids after the other, so that neither memory nor a lock grows with their number. Each step
 * replaces everything the index has between two ids, which also takes away issues that are gone.
 */
final class IndexRebuild {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);

    private final Db db;
    private final IssueDocuments documents;
    private final IndexStore store;
    private final Lock alone;
    private final Clock clock;
    private boolean running;
    private volatile boolean stopping;
    private volatile long done;
    private volatile long total;
    private volatile @Nullable Instant started;
    private volatile @Nullable Instant finished;
    private volatile @Nullable String failure;

    /**
     * Over an index.
     *
     * @param alone held for each step; changes of issues hold its partner
     */
    IndexRebuild(Db db, IssueDocuments documents, IndexStore store, Lock alone, Clock clock) {
        this.db = db;
        this.documents = documents;
        this.store = store;
        this.alone = alone;
        this.clock = clock;
    }

    /** Whether the caller is to run it; false while it runs already. */
    synchronized boolean begin() {
        if (running) {
            return false;
        }
        running = true;
        done = 0;
        total = db.count("SELECT COUNT(*) AS n FROM jiraissue");
        started = clock.instant();
        finished = null;
        failure = null;
        return true;
    }

    void run() {
        try {
            long last = Long.MIN_VALUE;
            long next = step(last);
            while (next != last && !stopping) {
                last = next;
                next = step(last);
            }
            if (!stopping) {
                store.refresh();
                store.complete(true);
                store.commit();
                LOG.info("The search index has been made of {} issues", done);
            }
        } catch (IOException | RuntimeException e) {
            failure = sentence(e);
            LOG.error("The search index could not be made", e);
        } finally {
            finished = clock.instant();
            synchronized (this) {
                running = false;
            }
        }
    }

    /** The deepest message, since those above it name whole statements. */
    private static String sentence(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    /** Takes in the next issues behind an id and answers the last of them; the same id when there are none. */
    private long step(long last) throws IOException {
        alone.lock();
        try {
            List<Long> ids = db.list(
                    "SELECT id FROM jiraissue WHERE id > ? ORDER BY id LIMIT " + Db.LIST_LIMIT,
                    row -> row.id("id"),
                    last);
            long from = last == Long.MIN_VALUE ? last : last + 1;
            long to = ids.isEmpty() ? Long.MAX_VALUE : ids.get(ids.size() - 1);
            Map<Long, IssueDocuments.Entry> entries = documents.of(ids);
            IndexWriter writer = store.writer();
            writer.deleteDocuments(
                    LongPoint.newRangeQuery(IndexNames.ID, from, to),
                    LongPoint.newRangeQuery(IndexNames.COMMENT_OF, from, to));
            for (IssueDocuments.Entry entry : entries.values()) {
                writer.addDocuments(entry.all());
            }
            done += ids.size();
            return ids.isEmpty() ? last : to;
        } finally {
            alone.unlock();
        }
    }

    /** Ends a running one at its next step; it is begun anew at the next start. */
    void stop() {
        stopping = true;
    }

    synchronized IndexState state(long issues, long bytes) {
        return new IndexState(store.complete(), running, done, total, started, finished, failure, issues, bytes);
    }
}
