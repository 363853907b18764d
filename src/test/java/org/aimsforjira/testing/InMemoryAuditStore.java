package org.aimsforjira.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aimsforjira.audit.domain.AuditStore;
import org.aimsforjira.audit.domain.Link;
import org.aimsforjira.audit.domain.NamedPerson;
import org.aimsforjira.audit.domain.NamedPerson.Known;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ConcurrentChange;
import org.aimsforjira.shared.UserKey;

/** Chains in memory; the lists are open to tests that want to tamper. */
public final class InMemoryAuditStore implements AuditStore {
    public final Map<AimsId, List<Link>> links = new HashMap<>();
    public final Map<AimsId, Head> heads = new HashMap<>();
    public final Map<AimsId, Map<String, NamedPerson>> persons = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Head> head(AimsId aims) {
        return Optional.ofNullable(heads.get(aims));
    }

    @Override
    public synchronized void append(AimsId aims, Optional<Head> before, List<Link> added) {
        List<Link> chain = links.computeIfAbsent(aims, any -> new ArrayList<>());
        if (chain.stream().anyMatch(link -> link.seq() == added.get(0).seq())) {
            throw new ConcurrentChange(ConcurrentChange.Reason.ALREADY_THERE, new IllegalStateException("unique key"));
        }
        chain.addAll(added);
        heads.put(
                aims,
                new Head(
                        added.get(added.size() - 1).tip(),
                        before.map(Head::version).orElse(0L) + 1,
                        Stream.concat(
                                        before.map(Head::actions).orElse(Set.of()).stream(),
                                        added.stream().map(Link::action))
                                .collect(Collectors.toSet())));
    }

    @Override
    public synchronized long count(AimsId aims) {
        return links.getOrDefault(aims, List.of()).size();
    }

    @Override
    public synchronized List<Link> after(AimsId aims, long seq, int limit) {
        return links.getOrDefault(aims, List.of()).stream()
                .filter(link -> link.seq() > seq)
                .sorted(Comparator.comparing(Link::seq))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Link> before(AimsId aims, long seq, Filter filter, int limit) {
        return links.getOrDefault(aims, List.of()).stream()
                .filter(link -> link.seq() < seq)
                .filter(link -> filter.action().map(link.action()::equals).orElse(true))
                .filter(link -> filter.subject().map(link.subject()::equals).orElse(true))
                .sorted(Comparator.comparing(Link::seq).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<NamedPerson> person(AimsId aims, UserKey user, String name) {
        return in(aims).values().stream()
                .filter(person -> person.whom()
                        .filter(known ->
                                known.user().equals(user) && known.name().equals(name))
                        .isPresent())
                .findFirst();
    }

    @Override
    public synchronized Map<String, NamedPerson> persons(AimsId aims, Collection<String> hashes) {
        return hashes.stream()
                .distinct()
                .map(in(aims)::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(NamedPerson::hash, person -> person));
    }

    @Override
    public synchronized void eachPerson(AimsId aims, Consumer<NamedPerson> visit) {
        in(aims).values().forEach(visit);
    }

    @Override
    public synchronized void add(AimsId aims, NamedPerson person) {
        in(aims).put(person.hash(), person);
    }

    @Override
    public synchronized Set<AimsId> knowing(UserKey user) {
        return persons.keySet().stream()
                .filter(aims -> in(aims).values().stream().anyMatch(person -> is(person, user)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public synchronized List<String> erase(AimsId aims, UserKey user, Instant when) {
        List<String> hashes = in(aims).values().stream()
                .filter(person -> is(person, user))
                .map(NamedPerson::hash)
                .toList();
        hashes.forEach(hash -> in(aims).put(hash, new NamedPerson(hash, null)));
        return hashes;
    }

    private Map<String, NamedPerson> in(AimsId aims) {
        return persons.computeIfAbsent(aims, any -> new LinkedHashMap<>());
    }

    private static boolean is(NamedPerson person, UserKey user) {
        return person.whom().map(Known::user).filter(user::equals).isPresent();
    }
}
