package org.aimsforjira.risk.acceptance.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceEvent;
import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.risk.acceptance.domain.Recorded;
import org.aimsforjira.shared.AimsId;

/** Keeps acceptances in three tables: all acceptances, all that happened to them, and a row for each accepted risk. */
@Named
public class AoAcceptances implements Acceptances {

    /** As many ids as one query names: below the limit of every database. */
    private static final int CHUNK = 500;

    private final ActiveObjects ao;

    @Inject
    public AoAcceptances(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Recorded> ofRisk(long riskId) {
        AcceptanceEntity[] rows =
                ao.find(AcceptanceEntity.class, Query.select().where(AcceptanceEntity.RISK_ID + " = ?", riskId));
        Map<Integer, List<AcceptanceEvent>> events = Arrays.stream(ao.find(
                        AcceptanceEventEntity.class,
                        Query.select().where(AcceptanceEventEntity.RISK_ID + " = ?", riskId)))
                .sorted(Comparator.comparing(AcceptanceEventEntity::getID))
                .map(AcceptanceRows::event)
                .collect(Collectors.groupingBy(AcceptanceEvent::number));
        return Arrays.stream(rows)
                .map(AcceptanceRows::acceptance)
                .sorted(Comparator.comparing(Acceptance::number).reversed())
                .map(acceptance -> new Recorded(acceptance, events.getOrDefault(acceptance.number(), List.of())))
                .toList();
    }

    @Override
    public Optional<Long> riskWithKey(AimsId aims, String riskKey) {
        return Arrays.stream(ao.find(
                        AcceptanceEntity.class,
                        Query.select()
                                .where(AcceptanceEntity.KEY_REF + " = ?", AcceptanceRows.keyRef(aims, riskKey))
                                .order("ID DESC")
                                .limit(1)))
                .findFirst()
                .map(AcceptanceEntity::getRiskId);
    }

    @Override
    public Map<Long, Recorded> latest(Collection<Long> riskIds) {
        List<String> keys = in(AcceptedRiskEntity.class, AcceptedRiskEntity.RISK_ID, riskIds, "").stream()
                .map(risk -> AcceptanceRows.key(risk.getRiskId(), risk.getNewestNo()))
                .toList();
        Map<Long, List<AcceptanceEvent>> events =
                in(AcceptanceEventEntity.class, AcceptanceEventEntity.ACCEPTANCE_KEY, keys, "").stream()
                        .sorted(Comparator.comparing(AcceptanceEventEntity::getID))
                        .map(AcceptanceRows::event)
                        .collect(Collectors.groupingBy(AcceptanceEvent::riskId));
        return in(AcceptanceEntity.class, AcceptanceEntity.UNIQ_KEY, keys, "").stream()
                .map(AcceptanceRows::acceptance)
                .collect(Collectors.toMap(
                        Acceptance::riskId,
                        acceptance -> new Recorded(acceptance, events.getOrDefault(acceptance.riskId(), List.of()))));
    }

    @Override
    public List<Long> watched(Collection<Long> riskIds) {
        return in(
                        AcceptedRiskEntity.class,
                        AcceptedRiskEntity.RISK_ID,
                        riskIds,
                        " AND " + AcceptedRiskEntity.WATCHED + " = ?",
                        true)
                .stream()
                .map(AcceptedRiskEntity::getRiskId)
                .sorted()
                .toList();
    }

    @Override
    public List<Long> watchedAfter(long riskId, int limit) {
        return Arrays.stream(ao.find(
                        AcceptedRiskEntity.class,
                        Query.select()
                                .where(
                                        AcceptedRiskEntity.WATCHED + " = ? AND " + AcceptedRiskEntity.RISK_ID + " > ?",
                                        true,
                                        riskId)
                                .order(AcceptedRiskEntity.RISK_ID)
                                .limit(limit)))
                .map(AcceptedRiskEntity::getRiskId)
                .toList();
    }

    @Override
    public void add(Acceptance acceptance) {
        ao.create(AcceptanceEntity.class, AcceptanceRows.values(acceptance));
        Optional<AcceptedRiskEntity> risk = risk(acceptance.riskId());
        if (risk.isPresent()) {
            risk.get().setNewestNo(acceptance.number());
            watch(risk.get(), true);
        } else {
            Map<String, Object> values = new HashMap<>();
            values.put(AcceptedRiskEntity.RISK_ID, acceptance.riskId());
            values.put("NEWEST_NO", acceptance.number());
            values.put(AcceptedRiskEntity.WATCHED, true);
            ao.create(AcceptedRiskEntity.class, values);
        }
    }

    @Override
    public void add(AcceptanceEvent event) {
        ao.create(AcceptanceEventEntity.class, AcceptanceRows.values(event));
        risk(event.riskId())
                .filter(risk -> risk.getNewestNo() == event.number())
                .ifPresent(risk -> watch(risk, false));
    }

    private static void watch(AcceptedRiskEntity risk, boolean watched) {
        risk.setWatched(watched);
        risk.save();
    }

    private Optional<AcceptedRiskEntity> risk(long riskId) {
        return Arrays.stream(ao.find(
                        AcceptedRiskEntity.class, Query.select().where(AcceptedRiskEntity.RISK_ID + " = ?", riskId)))
                .findFirst();
    }

    /** The rows whose column has one of these values. One query for 500 of them. */
    private <E extends RawEntity<Long>> List<E> in(
            Class<E> type, String column, Collection<?> values, String further, Object... params) {
        List<E> found = new ArrayList<>();
        List<?> all = values.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Object> some = new ArrayList<>(all.subList(from, Math.min(all.size(), from + CHUNK)));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            some.addAll(Arrays.asList(params));
            found.addAll(Arrays.asList(
                    ao.find(type, Query.select().where(column + " IN (" + marks + ")" + further, some.toArray()))));
        }
        return found;
    }
}
