package org.aimsforjira.audit.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aimsforjira.audit.domain.AuditStore;
import org.aimsforjira.audit.domain.AuditStore.Head;
import org.aimsforjira.audit.domain.Details;
import org.aimsforjira.audit.domain.Link;
import org.aimsforjira.audit.domain.Link.Tip;
import org.aimsforjira.audit.domain.NamedPerson;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * Writes the audit trail: the chain's lock over all nodes, then one transaction with the change and its entries. The lock keeps
 * writers from getting in each other's way; that a chain never forks is held by the database (ADR 012).
 */
@Named
public class ChainedAuditTrail implements AuditTrail {

    static final int MAX_SUBJECT = 255;
    static final int MAX_ACTION = 100;

    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ClusterLocks locks;
    private final Transactions transactions;
    private final Clock clock;
    private final People people;
    private final AuditStore store;
    /** The chain that this thread is writing to; empty between two changes. */
    private final ThreadLocal<@Nullable AimsId> writing = new ThreadLocal<>();

    @Inject
    public ChainedAuditTrail(
            ClusterLocks locks, Transactions transactions, Clock clock, People people, AuditStore store) {
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
        this.people = people;
        this.store = store;
    }

    static String lockName(AimsId aims) {
        return "org.aimsforjira.audit." + aims;
    }

    @Override
    public <T> T recording(AimsId aims, UserKey actor, Change<T> change) {
        AimsId outer = writing.get();
        if (outer != null) {
            if (!outer.equals(aims)) {
                throw new IllegalStateException("A change of AIMS " + outer + " records in the chain of AIMS " + aims);
            }
            return changeAndAppend(aims, actor, change);
        }
        if (transactions.isOpen()) {
            throw new IllegalStateException("The audit trail's lock comes before the transaction, not inside it");
        }
        return locks.holding(
                lockName(aims),
                PATIENCE,
                () -> withRepeats(() -> transactions.run(() -> {
                    writing.set(aims);
                    try {
                        return changeAndAppend(aims, actor, change);
                    } finally {
                        writing.remove();
                    }
                })));
    }

    private static <T> T withRepeats(Supplier<T> attempt) {
        for (int i = 1; i < ATTEMPTS; i++) {
            try {
                return attempt.get();
            } catch (ConcurrentChange e) {
                // Rolled back completely: the next attempt sees what the other writer wrote.
            }
        }
        return attempt.get();
    }

    private <T> T changeAndAppend(AimsId aims, UserKey actor, Change<T> change) {
        List<Recorded> recorded = new ArrayList<>();
        T result = change.run((action, subject, details) -> recorded.add(new Recorded(action, subject, details)));
        if (!recorded.isEmpty()) {
            append(aims, actor, recorded);
        }
        return result;
    }

    private void append(AimsId aims, UserKey actor, List<Recorded> recorded) {
        Optional<Head> head = store.head(aims);
        Tip tip = head.map(Head::tip).orElseGet(() -> Tip.empty(aims));
        Function<Person, String> hashes = personHashes(aims);
        List<Link> links = new ArrayList<>();
        for (Recorded entry : recorded) {
            Link link = Link.next(
                    aims,
                    tip,
                    clock.now(),
                    hashes.apply(new Person(actor)),
                    entry.action(),
                    entry.subject(),
                    Details.hashed(entry.details(), hashes));
            links.add(link);
            tip = link.tip();
        }
        store.append(aims, head, links);
    }

    /** The hash of each person in this chain; whoever is new to it is kept beside it. */
    private Function<Person, String> personHashes(AimsId aims) {
        Map<Person, String> hashes = new HashMap<>();
        return person -> {
            String known = hashes.get(person);
            if (known == null) {
                known = personHash(aims, person.key());
                hashes.put(person, known);
            }
            return known;
        };
    }

    private String personHash(AimsId aims, UserKey user) {
        String name = people.displayName(user);
        return store.person(aims, user, name)
                .orElseGet(() -> {
                    byte[] salt = new byte[16];
                    RANDOM.nextBytes(salt);
                    NamedPerson person =
                            NamedPerson.of(user, name, HexFormat.of().formatHex(salt));
                    store.add(aims, person);
                    return person;
                })
                .hash();
    }

    private record Recorded(String action, String subject, Map<String, ?> details) {
        Recorded {
            if (action.isBlank() || action.length() > MAX_ACTION) {
                throw new IllegalArgumentException("An action has 1 to " + MAX_ACTION + " characters: " + action);
            }
            if (subject.isBlank() || subject.length() > MAX_SUBJECT) {
                throw new IllegalArgumentException("A subject has 1 to " + MAX_SUBJECT + " characters: " + subject);
            }
        }
    }
}
