package org.aimsforjira.treatment.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.java.ao.Query;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.Treatment;
import org.aimsforjira.treatment.domain.Treatments;

/** Treatments in two tables: which issue treats which risk, and which issue implements which control. */
@Named
public class AoTreatments implements Treatments {

    /** As many ids as one query names: below the limit of every database. */
    private static final int CHUNK = 500;

    private static final Comparator<Treatment> ORDER = Comparator.comparing(
                    (Treatment treatment) -> treatment.aims().value())
            .thenComparing(Treatment::issueId)
            .thenComparing(Treatment::riskId);

    private final ActiveObjects ao;

    @Inject
    public AoTreatments(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Treatment> ofRisk(AimsId aims, long riskId) {
        return treatments(Query.select()
                .where(TreatmentEntity.RISK_ID + " = ? AND " + TreatmentEntity.AIMS_ID + " = ?", riskId, aims.value()));
    }

    @Override
    public List<Treatment> ofAims(AimsId aims, int limit) {
        return treatments(Query.select()
                .where(TreatmentEntity.AIMS_ID + " = ?", aims.value())
                .order(TreatmentEntity.ISSUE_ID + ", " + TreatmentEntity.RISK_ID)
                .limit(limit));
    }

    @Override
    public int countOf(AimsId aims) {
        return ao.count(TreatmentEntity.class, Query.select().where(TreatmentEntity.AIMS_ID + " = ?", aims.value()));
    }

    @Override
    public Map<Long, List<Treatment>> ofRisks(AimsId aims, Collection<Long> riskIds) {
        Map<Long, List<Treatment>> found = new TreeMap<>();
        List<Long> ids = riskIds.stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            List<Object> params = new ArrayList<>(some);
            params.add(aims.value());
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            treatments(Query.select()
                            .where(
                                    TreatmentEntity.RISK_ID + " IN (" + marks + ") AND " + TreatmentEntity.AIMS_ID
                                            + " = ?",
                                    params.toArray()))
                    .forEach(treatment -> found.computeIfAbsent(treatment.riskId(), any -> new ArrayList<>())
                            .add(treatment));
        }
        return found;
    }

    @Override
    public List<Treatment> ofIssue(long issueId) {
        return treatments(Query.select().where(TreatmentEntity.ISSUE_ID + " = ?", issueId));
    }

    private List<Treatment> treatments(Query query) {
        return Arrays.stream(ao.find(TreatmentEntity.class, query))
                .map(row -> new Treatment(
                        new AimsId(row.getAimsId()),
                        row.getRiskId(),
                        row.getIssueId(),
                        Progress.valueOf(row.getProgress())))
                .sorted(ORDER)
                .toList();
    }

    @Override
    public Map<Long, SortedSet<ControlId>> controlsOf(AimsId aims, Collection<Long> issueIds) {
        Map<Long, SortedSet<ControlId>> found = new TreeMap<>();
        List<Long> ids = issueIds.stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            for (TreatmentControlEntity row : rows(aims, ids.subList(from, Math.min(ids.size(), from + CHUNK)))) {
                found.computeIfAbsent(row.getIssueId(), any -> new TreeSet<>()).add(new ControlId(row.getControlId()));
            }
        }
        return found;
    }

    private TreatmentControlEntity[] rows(AimsId aims, List<Long> issueIds) {
        List<Object> params = new ArrayList<>(issueIds);
        params.add(aims.value());
        String marks = String.join(", ", Collections.nCopies(issueIds.size(), "?"));
        return ao.find(
                TreatmentControlEntity.class,
                Query.select()
                        .where(
                                TreatmentControlEntity.ISSUE_ID + " IN (" + marks + ") AND "
                                        + TreatmentControlEntity.AIMS_ID + " = ?",
                                params.toArray()));
    }

    @Override
    public Map<Progress, Integer> progressOf(AimsId aims, ControlId control) {
        Map<Progress, Integer> counts = new EnumMap<>(Progress.class);
        for (Progress progress : Progress.values()) {
            int count = ao.count(
                    TreatmentControlEntity.class,
                    Query.select()
                            .where(
                                    TreatmentControlEntity.CONTROL_KEY + " = ? AND " + TreatmentControlEntity.PROGRESS
                                            + " = ?",
                                    key(aims, control),
                                    progress.name()));
            if (count > 0) {
                counts.put(progress, count);
            }
        }
        return counts;
    }

    @Override
    public Page<Long> issuesOf(AimsId aims, ControlId control, Page.Request page) {
        String where = TreatmentControlEntity.CONTROL_KEY + " = ?";
        int total = ao.count(TreatmentControlEntity.class, Query.select().where(where, key(aims, control)));
        TreatmentControlEntity[] found = ao.find(
                TreatmentControlEntity.class,
                Query.select()
                        .where(where, key(aims, control))
                        .order(TreatmentControlEntity.ISSUE_ID)
                        .limit(page.limit())
                        .offset(page.offset()));
        return new Page<>(
                Arrays.stream(found).map(TreatmentControlEntity::getIssueId).toList(),
                page.offset(),
                page.limit(),
                total);
    }

    @Override
    public void replace(AimsId aims, long issueId, Progress progress, Set<Long> risks, Set<ControlId> controls) {
        replaceRisks(aims, issueId, progress, risks);
        replaceControls(aims, issueId, progress, risks.isEmpty() ? Set.of() : controls);
    }

    private void replaceRisks(AimsId aims, long issueId, Progress progress, Set<Long> risks) {
        Set<Long> missing = new TreeSet<>(risks);
        for (TreatmentEntity row : ao.find(
                TreatmentEntity.class,
                Query.select()
                        .where(
                                TreatmentEntity.ISSUE_ID + " = ? AND " + TreatmentEntity.AIMS_ID + " = ?",
                                issueId,
                                aims.value()))) {
            if (!missing.remove(row.getRiskId())) {
                ao.delete(row);
            } else if (!row.getProgress().equals(progress.name())) {
                row.setProgress(progress.name());
                row.save();
            }
        }
        for (Long risk : missing) {
            ao.create(
                    TreatmentEntity.class,
                    Map.of(
                            TreatmentEntity.UNIQ_KEY,
                            aims.value() + ":" + risk + ":" + issueId,
                            TreatmentEntity.AIMS_ID,
                            aims.value(),
                            TreatmentEntity.RISK_ID,
                            risk,
                            TreatmentEntity.ISSUE_ID,
                            issueId,
                            TreatmentEntity.PROGRESS,
                            progress.name()));
        }
    }

    private void replaceControls(AimsId aims, long issueId, Progress progress, Set<ControlId> controls) {
        Set<ControlId> missing = new TreeSet<>(controls);
        for (TreatmentControlEntity row : rows(aims, List.of(issueId))) {
            if (!missing.remove(new ControlId(row.getControlId()))) {
                ao.delete(row);
            } else if (!row.getProgress().equals(progress.name())) {
                row.setProgress(progress.name());
                row.save();
            }
        }
        for (ControlId control : missing) {
            ao.create(
                    TreatmentControlEntity.class,
                    Map.of(
                            TreatmentControlEntity.UNIQ_KEY,
                            aims.value() + ":" + issueId + ":" + control.value(),
                            TreatmentControlEntity.AIMS_ID,
                            aims.value(),
                            TreatmentControlEntity.ISSUE_ID,
                            issueId,
                            TreatmentControlEntity.CONTROL_ID,
                            control.value(),
                            TreatmentControlEntity.CONTROL_KEY,
                            key(aims, control),
                            TreatmentControlEntity.PROGRESS,
                            progress.name()));
        }
    }

    @Override
    public void removeAll(AimsId aims) {
        ao.deleteWithSQL(TreatmentEntity.class, TreatmentEntity.AIMS_ID + " = ?", aims.value());
        ao.deleteWithSQL(TreatmentControlEntity.class, TreatmentControlEntity.AIMS_ID + " = ?", aims.value());
    }

    private static String key(AimsId aims, ControlId control) {
        return aims.value() + ":" + control.value();
    }
}
