package org.aimsforjira.host.jira.operation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A bulk change that runs or has run. */
public final class BulkTask {
    private final String id;
    private final String ownerKey;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();

    BulkTask(String id, String ownerKey, int total) {
        this.id = id;
        this.ownerKey = ownerKey;
        this.total = total;
    }

    /**
     * An issue that was not changed.
     *
     * @param key its key
     * @param reason why, in a sentence
     */
    public record Failure(String key, String reason) {}

    /** Its name in addresses. */
    public String id() {
        return id;
    }

    /** Who started it; nobody else may see it. */
    public String ownerKey() {
        return ownerKey;
    }

    /** How many issues it is about. */
    public int total() {
        return total;
    }

    /** How many of them are through, changed or not. */
    public int done() {
        return done.get();
    }

    /** How far it is, from 0 to 100. */
    public int percent() {
        return total == 0 ? 100 : done() * 100 / total;
    }

    /** Whether it is through. */
    public boolean finished() {
        return done() >= total;
    }

    /** What was not changed. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    void through() {
        done.incrementAndGet();
    }

    void failed(Failure failure) {
        failures.add(failure);
    }
}
