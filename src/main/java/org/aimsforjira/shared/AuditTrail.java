package org.aimsforjira.shared;

import java.util.Map;

/**
 * The tamper-evident record of every change: one chain of hashes for each AIMS. See DESIGN.md, "Audit trail".
 *
 * <p>The entry is written in the transaction of the change, so that neither exists without the other.
 */
public interface AuditTrail {

    /**
     * Runs the change in one transaction, under the chain's cluster lock, and appends what it recorded. A change that records
     * nothing appends nothing.
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
         * @param action what happened: stable, {@code <feature>.<thing>.<verb>}, for example {@code soa.statement.decided}
         * @param subject what it happened to, for example {@code A.6.2.4} or {@code import 12}; at most 255 characters
         * @param details names and values, before and after; no name or user key of a person but through {@link Person}. Values are
         *     strings, numbers, booleans, {@link Person}, or lists and maps of these
         */
        void record(String action, String subject, Map<String, ?> details);
    }

    /** A person inside an entry: hashed with a salt, so that the name can be erased later without breaking the chain. */
    record Person(UserKey key) {}
}
