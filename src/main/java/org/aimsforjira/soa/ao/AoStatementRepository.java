package org.aimsforjira.soa.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.Reason;
import org.aimsforjira.soa.domain.Statement;
import org.aimsforjira.soa.domain.Statement.Saved;
import org.aimsforjira.soa.domain.StatementRepository;
import org.aimsforjira.soa.domain.StatementRevision;
import org.jspecify.annotations.Nullable;

/**
 * Keeps statements in two tables: the newest revision of each, and all revisions. The decisions alone are cached as well; a save drops
 * those of its AIMS on every node after its commit. Five minutes are the longest that a node can be wrong should such a message be lost.
 */
@Named
public class AoStatementRepository implements StatementRepository {

    private static final String CACHE = "org.aimsforjira.decisions";

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Cache<Long, Map<ControlId, Decision>> decisions;

    @Inject
    public AoStatementRepository(
            @ComponentImport ActiveObjects ao, @ComponentImport CacheManager caches, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
        this.decisions = caches.getCache(
                CACHE,
                this::read,
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .expireAfterWrite(5, TimeUnit.MINUTES)
                        .build());
    }

    @Override
    public List<Statement> all(AimsId aims) {
        StatementEntity[] found =
                ao.find(StatementEntity.class, Query.select().where(StatementEntity.AIMS_ID + " = ?", aims.value()));
        return Arrays.stream(found)
                .map(AoStatementRepository::statement)
                .sorted(Comparator.comparing(Statement::control))
                .toList();
    }

    /** Inside a transaction the rows as it sees them, so that it finds what it has just written. */
    @Override
    public Map<ControlId, Decision> decisions(AimsId aims) {
        return transactions.isOpen() ? read(aims.value()) : decisions.get(aims.value());
    }

    private Map<ControlId, Decision> read(Long aims) {
        return all(new AimsId(aims)).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Statement::control, statement -> statement.position().decision()));
    }

    @Override
    public Optional<Statement> get(AimsId aims, ControlId control) {
        return head(aims, control).map(AoStatementRepository::statement);
    }

    @Override
    public long revisions(AimsId aims) {
        return ao.count(
                StatementRevisionEntity.class,
                Query.select().where(StatementRevisionEntity.AIMS_ID + " = ?", aims.value()));
    }

    @Override
    public Page<StatementRevision> history(AimsId aims, ControlId control, Page.Request page) {
        String key = key(aims, control);
        int total = ao.count(
                StatementRevisionEntity.class,
                Query.select().where(StatementRevisionEntity.STATEMENT_KEY + " = ?", key));
        StatementRevisionEntity[] found = ao.find(
                StatementRevisionEntity.class,
                Query.select()
                        .where(StatementRevisionEntity.STATEMENT_KEY + " = ?", key)
                        .order(StatementRevisionEntity.VERSION_NO + " DESC")
                        .limit(page.limit())
                        .offset(page.offset()));
        return new Page<>(
                Arrays.stream(found).map(AoStatementRepository::revision).toList(), page.offset(), page.limit(), total);
    }

    @Override
    public Optional<StatementRevision> revision(AimsId aims, ControlId control, int version) {
        StatementRevisionEntity[] found = ao.find(
                StatementRevisionEntity.class,
                Query.select().where(StatementRevisionEntity.UNIQ_KEY + " = ?", key(aims, control) + ":" + version));
        return Arrays.stream(found).findFirst().map(AoStatementRepository::revision);
    }

    @Override
    public void append(AimsId aims, StatementRevision revision) {
        String key = key(aims, revision.control());
        Map<String, Object> values = values(aims, revision);

        // The revision first: its unique key is what stops the second of two savers, before the current row is touched.
        Map<String, Object> added = new HashMap<>(values);
        added.put(StatementRevisionEntity.STATEMENT_KEY, key);
        added.put(StatementRevisionEntity.UNIQ_KEY, key + ":" + revision.version());
        ao.create(StatementRevisionEntity.class, added);
        transactions.afterCommit(() -> decisions.remove(aims.value()));

        Optional<StatementEntity> head = head(aims, revision.control());
        int before = head.map(StatementEntity::getVersionNo).orElse(0);
        if (before != revision.version() - 1) {
            throw new IllegalStateException(
                    "Revision " + revision.version() + " of " + key + " does not follow version " + before);
        }
        if (head.isEmpty()) {
            values.put(StatementEntity.UNIQ_KEY, key);
            ao.create(StatementEntity.class, values);
        } else {
            StatementEntity row = head.get();
            row.setVersionNo(revision.version());
            row.setDecision(revision.position().decision().name());
            row.setReasons(
                    revision.position().reasons().isEmpty()
                            ? null
                            : written(revision.position().reasons()));
            row.setJustification(
                    revision.position().justification().isEmpty()
                            ? null
                            : revision.position().justification());
            row.setSavedBy(revision.saved().by().value());
            row.setSavedAt(revision.saved().at().toEpochMilli());
            row.save();
        }
    }

    private static Map<String, Object> values(AimsId aims, StatementRevision revision) {
        Position position = revision.position();
        Map<String, Object> values = new HashMap<>();
        values.put(StatementEntity.AIMS_ID, aims.value());
        values.put(StatementEntity.CONTROL_ID, revision.control().value());
        values.put(StatementEntity.VERSION_NO, revision.version());
        values.put(StatementEntity.DECISION, position.decision().name());
        values.put(StatementEntity.SAVED_BY, revision.saved().by().value());
        values.put(StatementEntity.SAVED_AT, revision.saved().at().toEpochMilli());
        if (!position.reasons().isEmpty()) {
            values.put(StatementEntity.REASONS, written(position.reasons()));
        }
        if (!position.justification().isEmpty()) {
            values.put(StatementEntity.JUSTIFICATION, position.justification());
        }
        return values;
    }

    private Optional<StatementEntity> head(AimsId aims, ControlId control) {
        StatementEntity[] found = ao.find(
                StatementEntity.class, Query.select().where(StatementEntity.UNIQ_KEY + " = ?", key(aims, control)));
        return Arrays.stream(found).findFirst();
    }

    private static Statement statement(StatementEntity row) {
        return new Statement(
                new ControlId(row.getControlId()),
                position(row.getDecision(), row.getReasons(), row.getJustification()),
                row.getVersionNo(),
                Optional.of(new Saved(new UserKey(row.getSavedBy()), Instant.ofEpochMilli(row.getSavedAt()))));
    }

    private static StatementRevision revision(StatementRevisionEntity row) {
        return new StatementRevision(
                new ControlId(row.getControlId()),
                row.getVersionNo(),
                position(row.getDecision(), row.getReasons(), row.getJustification()),
                new Saved(new UserKey(row.getSavedBy()), Instant.ofEpochMilli(row.getSavedAt())));
    }

    private static Position position(String decision, @Nullable String reasons, @Nullable String justification) {
        Set<Reason> read = reasons == null || reasons.isEmpty()
                ? Set.of()
                : Arrays.stream(reasons.split(",")).map(Reason::valueOf).collect(Collectors.toSet());
        return new Position(Decision.valueOf(decision), read, justification == null ? "" : justification);
    }

    private static String written(Set<Reason> reasons) {
        return reasons.stream().map(Reason::name).collect(Collectors.joining(","));
    }

    private static String key(AimsId aims, ControlId control) {
        return aims.value() + ":" + control.value();
    }
}
