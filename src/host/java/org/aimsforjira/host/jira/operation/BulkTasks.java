package org.aimsforjira.host.jira.operation;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs bulk changes one after the other, issue by issue, each issue for itself: one that fails stops no other. A change that runs
 * when the host stops ends with the issue it is at; its progress is forgotten then, as in Jira.
 */
public final class BulkTasks {
    private static final Logger LOG = LoggerFactory.getLogger(BulkTasks.class);

    private final Map<String, BulkTask> tasks = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor runner =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "bulk-change");
                thread.setDaemon(true);
                return thread;
            });

    /** No change runs yet; the thread comes and goes with the work. */
    public BulkTasks() {
        runner.allowCoreThreadTimeOut(true);
    }

    /**
     * Starts a change.
     *
     * @param work changes one issue and answers why it was not changed, or nothing
     */
    public BulkTask start(String ownerKey, List<Issue> issues, Function<Issue, Optional<String>> work) {
        BulkTask task = new BulkTask(UUID.randomUUID().toString(), ownerKey, issues.size());
        tasks.put(task.id(), task);
        runner.execute(() -> issues.forEach(issue -> change(task, issue, work)));
        return task;
    }

    private static void change(BulkTask task, Issue issue, Function<Issue, Optional<String>> work) {
        try {
            work.apply(issue).ifPresent(reason -> task.failed(new BulkTask.Failure(issue.getKey(), reason)));
        } catch (RuntimeException fault) {
            LOG.error("Bulk change {} failed on {}", task.id(), issue.getKey(), fault);
            task.failed(new BulkTask.Failure(issue.getKey(), String.valueOf(fault.getMessage())));
        } finally {
            task.through();
        }
    }

    /** A change of somebody. */
    public Optional<BulkTask> find(String id, String ownerKey) {
        return Optional.ofNullable(tasks.get(id)).filter(task -> task.ownerKey().equals(ownerKey));
    }
}
