package org.aimsforjira.testing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/** AIMS in memory. */
public final class InMemoryAimsRepository implements AimsRepository {
    private final Map<Long, Aims> aims = new TreeMap<>();

    @Override
    public Optional<Aims> get(AimsId id) {
        return Optional.ofNullable(aims.get(id.value()));
    }

    @Override
    public Optional<Aims> ofProject(long projectId) {
        return aims.values().stream().filter(a -> a.projectId() == projectId).findFirst();
    }

    @Override
    public List<Aims> all() {
        return aims.values().stream().sorted(Comparator.comparing(Aims::name)).toList();
    }

    @Override
    public Aims create(long projectId, String name, ZoneId timeZone, UserKey createdBy, Instant createdAt) {
        if (ofProject(projectId).isPresent()) {
            throw new IllegalStateException("Project " + projectId + " has an AIMS already");
        }
        Aims created = new Aims(new AimsId(aims.size() + 1L), projectId, name, timeZone, createdBy, createdAt);
        aims.put(created.id().value(), created);
        return created;
    }

    /** Its dates are meant in another zone from now on. */
    public void inZone(AimsId id, ZoneId zone) {
        aims.computeIfPresent(
                id.value(),
                (any, old) -> new Aims(old.id(), old.projectId(), old.name(), zone, old.createdBy(), old.createdAt()));
    }
}
