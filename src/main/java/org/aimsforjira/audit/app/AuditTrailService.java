package org.aimsforjira.audit.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.audit.app.TrailEntry.PersonView;
import org.aimsforjira.audit.domain.AuditStore;
import org.aimsforjira.audit.domain.AuditStore.Filter;
import org.aimsforjira.audit.domain.AuditStore.Head;
import org.aimsforjira.audit.domain.ChainCheck;
import org.aimsforjira.audit.domain.Entry;
import org.aimsforjira.audit.domain.Link;
import org.aimsforjira.audit.domain.Link.Tip;
import org.aimsforjira.audit.domain.NamedPerson;
import org.aimsforjira.audit.domain.NamedPerson.Known;
import org.aimsforjira.audit.domain.NamedPerson.State;
import org.aimsforjira.audit.domain.Verification;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** Reads and checks the audit trail. */
@Named
public class AuditTrailService {

    /** How many entries are read at once while a chain is checked; no more are in memory. */
    static final int BATCH = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AimsAccess access;
    private final AuditStore store;
    private final ClusterLocks locks;

    @Inject
    public AuditTrailService(AimsAccess access, AuditStore store, ClusterLocks locks) {
        this.access = access;
        this.store = store;
        this.locks = locks;
    }

    /**
     * A page, newest first. Needs <em>View AIMS</em> or <em>Audit AIMS</em>.
     *
     * @param before only entries with a smaller number; {@code Long.MAX_VALUE} for the first page
     * @param limit 1 to 100
     */
    public Outcome<TrailPage> page(UserKey user, String projectKey, Filter filter, long before, int limit) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).map(aims -> page(aims, filter, before, limit));
    }

    /**
     * Checks the whole chain. Needs <em>View AIMS</em> or <em>Audit AIMS</em>. Reads it in pieces, so its length costs time and not
     * memory.
     *
     * @param expectedHead a head hash noted down earlier; empty for none
     * @return the result, or {@code audit.not-a-hash}
     */
    public Outcome<Verification> verify(UserKey user, String projectKey, String expectedHead) {
        return access.require(user, projectKey, Permission.VIEW_AIMS).flatMap(aims -> {
            String expected = expectedHead.strip().toLowerCase(Locale.ROOT);
            if (!expected.isEmpty() && !ChainCheck.isHash(expected)) {
                return Outcome.refused(Refusal.invalid("audit.not-a-hash"));
            }
            return Outcome.done(verify(aims.id(), Optional.of(expected).filter(text -> !text.isEmpty())));
        });
    }

    /**
     * Checks the whole chain for the health page. Needs <em>Administer AIMS</em>, not <em>View AIMS</em>: the answer tells whether
     * the chain holds and how long it is, nothing of what stands in it.
     */
    public Outcome<Verification> verifyAsAdministrator(UserKey administrator, AimsId aims) {
        return access.require(administrator, GlobalPermission.ADMINISTER_AIMS)
                .map(allowed -> verify(aims, Optional.empty()));
    }

    private TrailPage page(Aims aims, Filter filter, long before, int limit) {
        Optional<Head> head = store.head(aims.id());
        Tip tip = head.map(Head::tip).orElseGet(() -> Tip.empty(aims.id()));
        List<Link> links = store.before(aims.id(), Math.min(before, tip.seq() + 1), filter, limit + 1);
        boolean more = links.size() > limit;
        List<Link> shown = more ? links.subList(0, limit) : links;
        Map<Link, Optional<Entry>> read = new HashMap<>();
        Set<String> hashes = new HashSet<>();
        for (Link link : shown) {
            Optional<Entry> entry = read(link);
            entry.ifPresent(readable -> hashes.addAll(readable.persons()));
            read.put(link, entry);
        }
        Map<String, NamedPerson> persons = store.persons(aims.id(), hashes);
        return new TrailPage(
                aims,
                shown.stream()
                        .map(link -> new TrailEntry(
                                link, read.getOrDefault(link, Optional.empty()), hash -> view(hash, persons)))
                        .toList(),
                more,
                tip,
                head.map(Head::actions).orElse(Set.of()));
    }

    private static Optional<Entry> read(Link link) {
        try {
            return Optional.of(Entry.read(link.content()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PersonView view(String hash, Map<String, NamedPerson> persons) {
        NamedPerson person = persons.get(hash);
        if (person == null) {
            return new PersonView(hash, Optional.empty(), State.MISSING);
        }
        State state = person.state();
        return new PersonView(hash, person.whom().map(Known::name).filter(name -> state == State.KNOWN), state);
    }

    private Verification verify(AimsId aims, Optional<String> expected) {
        Map<String, State> persons = new HashMap<>();
        ChainCheck check = new ChainCheck(aims, hash -> persons.getOrDefault(hash, State.MISSING), expected);
        readPersons(aims, persons);
        acceptAll(aims, check);
        // What was written meanwhile, and the head: nobody writes while these are read.
        return locks.holding(ChainedAuditTrail.lockName(aims), PATIENCE, () -> {
            readPersons(aims, persons);
            acceptAll(aims, check);
            return check.finish(store.head(aims).map(Head::tip), store.count(aims));
        });
    }

    private void readPersons(AimsId aims, Map<String, State> persons) {
        store.eachPerson(aims, person -> persons.put(person.hash(), person.state()));
    }

    private void acceptAll(AimsId aims, ChainCheck check) {
        List<Link> batch;
        do {
            batch = store.after(aims, check.seq(), BATCH);
            for (Link link : batch) {
                if (!check.accept(link)) {
                    return;
                }
            }
        } while (batch.size() == BATCH);
    }
}
