package org.aimsforjira.projection.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.projection.domain.Trace;
import org.aimsforjira.projection.domain.Traces;
import org.aimsforjira.shared.AimsId;
import org.jspecify.annotations.Nullable;

/** Traces in one table. */
@Named
public class AoTraces implements Traces {

    private final ActiveObjects ao;

    @Inject
    public AoTraces(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Trace> ofIssue(long issueId) {
        TraceEntity[] found = ao.find(TraceEntity.class, Query.select().where(TraceEntity.ISSUE_ID + " = ?", issueId));
        return Arrays.stream(found)
                .map(AoTraces::trace)
                .sorted(Comparator.comparing(trace -> trace.aims().value()))
                .toList();
    }

    @Override
    public List<Long> issuesAfter(AimsId aims, long issueId, int limit) {
        TraceEntity[] found = ao.find(
                TraceEntity.class,
                Query.select()
                        .where(TraceEntity.AIMS_ID + " = ? AND " + TraceEntity.ISSUE_ID + " > ?", aims.value(), issueId)
                        .order(TraceEntity.ISSUE_ID)
                        .limit(limit));
        return Arrays.stream(found).map(TraceEntity::getIssueId).toList();
    }

    @Override
    public void save(Trace trace) {
        TraceEntity[] found = ao.find(
                TraceEntity.class,
                Query.select().where(TraceEntity.UNIQ_KEY + " = ?", key(trace.aims(), trace.issueId())));
        String controls = written(trace.evidenceFor());
        String mark = trace.evidenceMark().isEmpty() ? null : trace.evidenceMark();
        if (found.length == 0) {
            Map<String, Object> values = new HashMap<>();
            values.put(TraceEntity.UNIQ_KEY, key(trace.aims(), trace.issueId()));
            values.put(TraceEntity.AIMS_ID, trace.aims().value());
            values.put(TraceEntity.ISSUE_ID, trace.issueId());
            if (controls != null) {
                values.put(TraceEntity.EVIDENCE_FOR, controls);
            }
            if (mark != null) {
                values.put(TraceEntity.EVIDENCE_MARK, mark);
            }
            ao.create(TraceEntity.class, values);
        } else {
            found[0].setEvidenceFor(controls);
            found[0].setEvidenceMark(mark);
            found[0].save();
        }
    }

    @Override
    public void remove(AimsId aims, long issueId) {
        ao.deleteWithSQL(TraceEntity.class, TraceEntity.UNIQ_KEY + " = ?", key(aims, issueId));
    }

    @Override
    public void removeAll(AimsId aims) {
        ao.deleteWithSQL(TraceEntity.class, TraceEntity.AIMS_ID + " = ?", aims.value());
    }

    private static Trace trace(TraceEntity row) {
        String mark = row.getEvidenceMark();
        return new Trace(
                new AimsId(row.getAimsId()), row.getIssueId(), read(row.getEvidenceFor()), mark == null ? "" : mark);
    }

    private static @Nullable String written(Set<ControlId> controls) {
        return controls.isEmpty()
                ? null
                : controls.stream().sorted().map(ControlId::value).collect(Collectors.joining(","));
    }

    private static Set<ControlId> read(@Nullable String controls) {
        return controls == null
                ? Set.of()
                : Arrays.stream(controls.split(",")).map(ControlId::new).collect(Collectors.toSet());
    }

    private static String key(AimsId aims, long issueId) {
        return aims.value() + ":" + issueId;
    }
}
