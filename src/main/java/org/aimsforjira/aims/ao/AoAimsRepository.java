package org.aimsforjira.aims.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * The AIMS in Active Objects. There are few, and every issue view asks whether a project has one: all of them are kept in one cached
 * list, which a change drops on every node after its commit. Five minutes are the longest that a node can be wrong should such a
 * message be lost.
 */
@Named
public class AoAimsRepository implements AimsRepository {

    private static final String CACHE = "org.aimsforjira.aims";

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final CachedReference<List<Aims>> cached;

    @Inject
    public AoAimsRepository(
            @ComponentImport ActiveObjects ao, @ComponentImport CacheManager caches, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
        this.cached = caches.getCachedReference(
                CACHE,
                this::load,
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .expireAfterWrite(5, TimeUnit.MINUTES)
                        .build());
    }

    @Override
    public Optional<Aims> get(AimsId id) {
        return current().stream().filter(aims -> aims.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Aims> ofProject(long projectId) {
        return current().stream().filter(aims -> aims.projectId() == projectId).findFirst();
    }

    @Override
    public List<Aims> all() {
        return current();
    }

    @Override
    public Aims create(long projectId, String name, ZoneId timeZone, UserKey createdBy, Instant createdAt) {
        AimsEntity row = ao.create(
                AimsEntity.class,
                new DBParam("PROJECT_ID", projectId),
                new DBParam("TITLE", name),
                new DBParam("TIME_ZONE", timeZone.getId()),
                new DBParam("CREATED_BY", createdBy.value()),
                new DBParam("CREATED_AT", Date.from(createdAt)));
        changed();
        return aims(row);
    }

    /** Every node reads the AIMS anew once this transaction has ended. */
    void changed() {
        transactions.afterCommit(cached::reset);
    }

    /** Inside a transaction the rows as it sees them, so that it finds what it has just written. */
    private List<Aims> current() {
        return transactions.isOpen() ? load() : cached.get();
    }

    private List<Aims> load() {
        return Arrays.stream(ao.find(AimsEntity.class, Query.select()))
                .map(AoAimsRepository::aims)
                .sorted(Comparator.comparing(Aims::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(aims -> aims.id().value()))
                .toList();
    }

    private static Aims aims(AimsEntity row) {
        return new Aims(
                new AimsId(row.getID()),
                row.getProjectId(),
                row.getTitle(),
                ZoneId.of(row.getTimeZone()),
                new UserKey(row.getCreatedBy()),
                row.getCreatedAt().toInstant());
    }
}
