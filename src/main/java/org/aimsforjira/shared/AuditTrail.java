package org.aimsforjira.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tamper-evident record of every change: one chain of hashes for each AIMS. See DESIGN.md, "Audit trail".
 *
 * <p>The entry is written in the transaction of the change, so that neither exists without the other.
 */
public interface AuditTrail {

    /**
     * Runs the change in one transaction, under the chain's cluster lock, and appends what it recorded. A change that records
     * nothing appends nothing. A recording inside a recording of the same AIMS joins it; inside any other transaction it is a
     * defect, since the lock comes first.
     *
     * <p>When another writer came first, the change is run again from its beginning, three times in all: it must start by reading
     * what it decides on and have no effect outside the database.
     *
     * @throws ConcurrentChange when another writer came first each time
     */
    <T> T recording(AimsId aims, UserKey actor, Change<T> change);

    /** A change that says what it did. */
    @FunctionalInterface
    interface Change<T> {
        T run(Recorder recorder);
    }

    /** Takes the entries of one change. */
    @FunctionalInterface
    interface Recorder {
        /**
         * @param action what happened: stable, {@code <feature>.<thing>.<verb>}, for example {@code soa.statement.decided}; its
         *     text is {@code aims.audit.action.<action>}
         * @param subject what it happened to, for example {@code A.6.2.4} or {@code import 12}; at most 255 characters
         * @param details names and values; no name or user key of a person but through {@link Person}. Values are strings, whole
         *     numbers, booleans, {@link Person}, {@link Changed}, or lists and maps of these. The text of a name is {@code
         *     aims.audit.detail.<name>}
         */
        void record(String action, String subject, Map<String, ?> details);
    }

    /** A person inside an entry: hashed with a salt, so that the name can be erased later without breaking the chain. */
    record Person(UserKey key) {}

    /**
     * A value that changed, shown side by side.
     *
     * @param before the value that was; null for none
     * @param after the value that is; null for none
     */
    record Changed(@Nullable Object before, @Nullable Object after) {}
}
