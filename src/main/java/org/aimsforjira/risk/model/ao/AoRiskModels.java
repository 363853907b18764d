package org.aimsforjira.risk.model.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.java.ao.Query;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelJson;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.model.domain.PublishedModel;
import org.aimsforjira.risk.model.domain.PublishedModel.Making;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.shared.UserKey;

/**
 * Keeps the versions in a table that only grows. The model in force is asked for on every issue view: it is cached by AIMS, and
 * publishing drops it on every node after its commit. Five minutes are the longest that a node can be wrong should such a message be
 * lost.
 */
@Named
public class AoRiskModels implements ModelVersions {

    private static final String CACHE = "org.aimsforjira.risk-models";

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Cache<Long, CachedModel> inForce;

    @Inject
    public AoRiskModels(
            @ComponentImport ActiveObjects ao, @ComponentImport CacheManager caches, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
        this.inForce = caches.getCache(
                CACHE,
                aims -> new CachedModel(newestRow(new ModelScope(aims))
                        .map(RiskModelEntity::getContent)
                        .orElse("")),
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .expireAfterWrite(5, TimeUnit.MINUTES)
                        .build());
    }

    /** Inside a transaction the row as it sees it, so that it finds what it has just written. */
    @Override
    public RiskModel of(AimsId aims) {
        return transactions.isOpen()
                ? newest(ModelScope.of(aims)).map(PublishedModel::model).orElse(RiskModel.DEFAULT)
                : inForce.get(aims.value()).model();
    }

    @Override
    public Optional<RiskModel> version(AimsId aims, String version) {
        if (version.equals(RiskModel.DEFAULT.version())) {
            return Optional.of(RiskModel.DEFAULT);
        }
        return Optional.of(of(aims))
                .filter(model -> model.version().equals(version))
                .or(() -> get(ModelScope.of(aims), version).map(PublishedModel::model));
    }

    @Override
    public Optional<PublishedModel> newest(ModelScope scope) {
        return newestRow(scope).map(AoRiskModels::published);
    }

    @Override
    public Optional<PublishedModel> get(ModelScope scope, String version) {
        return number(version)
                .flatMap(number -> Arrays.stream(ao.find(
                                RiskModelEntity.class,
                                Query.select().where(RiskModelEntity.UNIQ_KEY + " = ?", key(scope, number))))
                        .findFirst())
                .map(AoRiskModels::published)
                .filter(found -> found.model().version().equals(version));
    }

    @Override
    public List<Kept> all(ModelScope scope) {
        return Arrays.stream(ao.find(
                        RiskModelEntity.class,
                        Query.select()
                                .where(RiskModelEntity.SCOPE + " = ?", scope.value())
                                .order(RiskModelEntity.NUMBER_NO + " DESC")))
                .map(row -> new Kept(
                        published(row),
                        row.getContentHash(),
                        ModelJson.sha256(row.getContent()).equals(row.getContentHash())))
                .toList();
    }

    @Override
    public void append(PublishedModel next) {
        int before = newestRow(next.scope()).map(RiskModelEntity::getNumberNo).orElse(PublishedModel.BUILT_IN);
        if (before != next.number() - 1) {
            throw new IllegalStateException("Version " + next.number() + " does not follow version " + before);
        }
        Making made = next.made();
        String content = ModelJson.write(next.model(), made.origins());
        Map<String, Object> values = new HashMap<>();
        values.put(RiskModelEntity.UNIQ_KEY, key(next.scope(), next.number()));
        values.put(RiskModelEntity.SCOPE, next.scope().value());
        values.put(RiskModelEntity.NUMBER_NO, next.number());
        values.put(RiskModelEntity.CONTENT, content);
        values.put(RiskModelEntity.CONTENT_HASH, ModelJson.sha256(content));
        values.put(RiskModelEntity.RENAMES, made.renames());
        values.put(RiskModelEntity.SAVED_BY, made.by().value());
        values.put(RiskModelEntity.SAVED_AT, made.at().toEpochMilli());
        made.fromDefault().ifPresent(number -> values.put(RiskModelEntity.FROM_DEFAULT, number));
        if (!made.comment().isEmpty()) {
            values.put(RiskModelEntity.NOTE, made.comment());
        }
        ao.create(RiskModelEntity.class, values);
        transactions.afterCommit(() -> inForce.remove(next.scope().value()));
    }

    private Optional<RiskModelEntity> newestRow(ModelScope scope) {
        return Arrays.stream(ao.find(
                        RiskModelEntity.class,
                        Query.select()
                                .where(RiskModelEntity.SCOPE + " = ?", scope.value())
                                .order(RiskModelEntity.NUMBER_NO + " DESC")
                                .limit(1)))
                .findFirst();
    }

    private static PublishedModel published(RiskModelEntity row) {
        String note = row.getNote();
        return new PublishedModel(
                new ModelScope(row.getScope()),
                row.getNumberNo(),
                ModelJson.model(row.getContent()),
                new Making(
                        new UserKey(row.getSavedBy()),
                        Instant.ofEpochMilli(row.getSavedAt()),
                        note == null ? "" : note,
                        Optional.ofNullable(row.getFromDefault()),
                        ModelJson.origins(row.getContent()),
                        row.getRenames()));
    }

    /** The number at the end of a version; empty for what is no version. */
    private static Optional<Integer> number(String version) {
        return version.matches("[0-9]{1,2}x[0-9]{1,2}-[0-9]{1,9}")
                ? Optional.of(Integer.valueOf(version.substring(version.indexOf('-') + 1)))
                : Optional.empty();
    }

    private static String key(ModelScope scope, int number) {
        return scope.value() + ":" + number;
    }
}
