package org.aimsforjira.audit.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aimsforjira.audit.domain.Link.Tip;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/** Where the chains are kept. */
public interface AuditStore {

    /** The head of a chain; empty before its first entry. */
    Optional<Head> head(AimsId aims);

    /**
     * Appends entries; inside a transaction. A second writer behind the same head is refused by the database.
     *
     * @param before the head they were made for
     * @param links one or more, in their order
     */
    void append(AimsId aims, Optional<Head> before, List<Link> links);

    /** How many rows of entries there are. */
    long count(AimsId aims);

    /** The entries behind a number, in their order. */
    List<Link> after(AimsId aims, long seq, int limit);

    /** The entries before a number that fit the filter, newest first. */
    List<Link> before(AimsId aims, long seq, Filter filter, int limit);

    /** A known person with this key and this name in the chain. */
    Optional<NamedPerson> person(AimsId aims, UserKey user, String name);

    /** The persons with these hashes; those of which nothing is there are absent. */
    Map<String, NamedPerson> persons(AimsId aims, Collection<String> hashes);

    /** Every person of the chain, one by one. */
    void eachPerson(AimsId aims, Consumer<NamedPerson> visit);

    /** Keeps a person; inside a transaction. */
    void add(AimsId aims, NamedPerson person);

    /** The AIMS in whose chains this user is known by name. */
    Set<AimsId> knowing(UserKey user);

    /**
     * Erases key, name and salt of a person in a chain; inside a transaction.
     *
     * @return the hashes that nobody can read from now on
     */
    List<String> erase(AimsId aims, UserKey user, Instant when);

    /**
     * The head of a chain.
     *
     * @param tip how many entries there are, and the hash of the last
     * @param version counts the changes of the head
     * @param actions the actions that occur, for the filter; not hashed, since it can be made again from the entries
     */
    record Head(Tip tip, long version, Set<String> actions) {
        public Head {
            actions = Set.copyOf(actions);
        }
    }

    /**
     * Which entries.
     *
     * @param action this action only
     * @param subject this subject only, exactly
     */
    record Filter(Optional<String> action, Optional<String> subject) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());
    }
}
