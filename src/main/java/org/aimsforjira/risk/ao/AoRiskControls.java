package org.aimsforjira.risk.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.java.ao.Query;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;

/** The controls of risks in one table, a row for each risk and control. */
@Named
public class AoRiskControls implements RiskControls {

    /** As many ids as one query names: below the limit of every database. */
    private static final int CHUNK = 500;

    private final ActiveObjects ao;

    @Inject
    public AoRiskControls(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, SortedSet<ControlId>> controlsOf(AimsId aims, Collection<Long> riskIds) {
        Map<Long, SortedSet<ControlId>> found = new TreeMap<>();
        List<Long> ids = riskIds.stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            for (RiskControlEntity row : rows(aims, ids.subList(from, Math.min(ids.size(), from + CHUNK)))) {
                found.computeIfAbsent(row.getRiskId(), any -> new TreeSet<>()).add(new ControlId(row.getControlId()));
            }
        }
        return found;
    }

    private RiskControlEntity[] rows(AimsId aims, List<Long> riskIds) {
        List<Object> params = new ArrayList<>(riskIds);
        params.add(aims.value());
        String marks = String.join(", ", Collections.nCopies(riskIds.size(), "?"));
        return ao.find(
                RiskControlEntity.class,
                Query.select()
                        .where(
                                RiskControlEntity.RISK_ID + " IN (" + marks + ") AND " + RiskControlEntity.AIMS_ID
                                        + " = ?",
                                params.toArray()));
    }

    @Override
    public Page<Long> risksOf(AimsId aims, ControlId control, Page.Request page) {
        RiskControlEntity[] found = ao.find(
                RiskControlEntity.class,
                Query.select()
                        .where(RiskControlEntity.CONTROL_KEY + " = ?", key(aims, control))
                        .order(RiskControlEntity.RISK_ID)
                        .limit(page.limit())
                        .offset(page.offset()));
        return new Page<>(
                Arrays.stream(found).map(RiskControlEntity::getRiskId).toList(),
                page.offset(),
                page.limit(),
                count(aims, control));
    }

    @Override
    public int count(AimsId aims, ControlId control) {
        return ao.count(
                RiskControlEntity.class,
                Query.select().where(RiskControlEntity.CONTROL_KEY + " = ?", key(aims, control)));
    }

    @Override
    public void replace(AimsId aims, long riskId, Set<ControlId> controls) {
        Set<ControlId> missing = new TreeSet<>(controls);
        for (RiskControlEntity row : rows(aims, List.of(riskId))) {
            if (!missing.remove(new ControlId(row.getControlId()))) {
                ao.delete(row);
            }
        }
        for (ControlId control : missing) {
            ao.create(
                    RiskControlEntity.class,
                    Map.of(
                            RiskControlEntity.UNIQ_KEY,
                            aims.value() + ":" + riskId + ":" + control.value(),
                            RiskControlEntity.AIMS_ID,
                            aims.value(),
                            RiskControlEntity.RISK_ID,
                            riskId,
                            RiskControlEntity.CONTROL_ID,
                            control.value(),
                            RiskControlEntity.CONTROL_KEY,
                            key(aims, control)));
        }
    }

    @Override
    public void removeAll(AimsId aims) {
        ao.deleteWithSQL(RiskControlEntity.class, RiskControlEntity.AIMS_ID + " = ?", aims.value());
    }

    private static String key(AimsId aims, ControlId control) {
        return aims.value() + ":" + control.value();
    }
}
