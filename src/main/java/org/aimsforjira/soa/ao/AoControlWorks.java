package org.aimsforjira.soa.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.ControlWorks;
import org.aimsforjira.soa.domain.Work;
import org.jspecify.annotations.Nullable;

/** Keeps the work of each control in one row. */
@Named
public class AoControlWorks implements ControlWorks {

    private final ActiveObjects ao;

    @Inject
    public AoControlWorks(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public All all(AimsId aims) {
        ControlWorkEntity[] rows = rows(aims);
        return new All(
                Arrays.stream(rows)
                        .map(AoControlWorks::work)
                        .sorted(Comparator.comparing(ControlWork::control))
                        .toList(),
                revision(rows));
    }

    @Override
    public Optional<ControlWork> get(AimsId aims, ControlId control) {
        return row(aims, control).map(AoControlWorks::work);
    }

    /** The rows are never more than there are controls, so the sum needs no query of its own. */
    @Override
    public long revision(AimsId aims) {
        return revision(rows(aims));
    }

    @Override
    public boolean save(AimsId aims, ControlWork work) {
        Optional<ControlWorkEntity> found = row(aims, work.control());
        if (found.isEmpty()) {
            ao.create(ControlWorkEntity.class, values(aims, work));
            return true;
        }
        ControlWorkEntity row = found.get();
        boolean changed = !work(row).saysTheSameAs(work);
        if (changed) {
            row.setRevisionNo(row.getRevisionNo() + 1);
            write(row, work);
        }
        row.setLookedAt(work.asOf().toEpochMilli());
        row.save();
        return changed;
    }

    @Override
    public void removeAll(AimsId aims) {
        ao.deleteWithSQL(ControlWorkEntity.class, ControlWorkEntity.AIMS_ID + " = ?", aims.value());
    }

    private ControlWorkEntity[] rows(AimsId aims) {
        return ao.find(ControlWorkEntity.class, Query.select().where(ControlWorkEntity.AIMS_ID + " = ?", aims.value()));
    }

    private Optional<ControlWorkEntity> row(AimsId aims, ControlId control) {
        ControlWorkEntity[] found = ao.find(
                ControlWorkEntity.class, Query.select().where(ControlWorkEntity.UNIQ_KEY + " = ?", key(aims, control)));
        return Arrays.stream(found).findFirst();
    }

    private static long revision(ControlWorkEntity[] rows) {
        return Arrays.stream(rows).mapToLong(ControlWorkEntity::getRevisionNo).sum();
    }

    private static Map<String, Object> values(AimsId aims, ControlWork work) {
        EvidenceFinding evidence = work.evidence();
        Map<String, Object> values = new HashMap<>();
        values.put(ControlWorkEntity.UNIQ_KEY, key(aims, work.control()));
        values.put(ControlWorkEntity.AIMS_ID, aims.value());
        values.put("CONTROL_ID", work.control().value());
        values.put("REVISION_NO", 1L);
        values.put("RISK_COUNT", work.risks());
        values.put("TODO_COUNT", work.work().todo());
        values.put("DOING_COUNT", work.work().doing());
        values.put("DONE_COUNT", work.work().done());
        values.put("DROPPED_COUNT", work.work().dropped());
        values.put("FOUND_COUNT", evidence.found());
        values.put("PASS_COUNT", evidence.passes());
        evidence.newest().ifPresent(day -> values.put("NEWEST_DAY", day.toString()));
        values.put("NEWEST_FAILS", evidence.newestFails());
        evidence.enoughSince().ifPresent(day -> values.put("ENOUGH_DAY", day.toString()));
        values.put("LOOKED_AT", work.asOf().toEpochMilli());
        return values;
    }

    private static void write(ControlWorkEntity row, ControlWork work) {
        EvidenceFinding evidence = work.evidence();
        row.setRiskCount(work.risks());
        row.setTodoCount(work.work().todo());
        row.setDoingCount(work.work().doing());
        row.setDoneCount(work.work().done());
        row.setDroppedCount(work.work().dropped());
        row.setFoundCount(evidence.found());
        row.setPassCount(evidence.passes());
        row.setNewestDay(evidence.newest().map(LocalDate::toString).orElse(null));
        row.setNewestFails(evidence.newestFails());
        row.setEnoughDay(evidence.enoughSince().map(LocalDate::toString).orElse(null));
    }

    private static ControlWork work(ControlWorkEntity row) {
        return new ControlWork(
                new ControlId(row.getControlId()),
                row.getRiskCount(),
                new Work(row.getTodoCount(), row.getDoingCount(), row.getDoneCount(), row.getDroppedCount()),
                new EvidenceFinding(
                        row.getFoundCount(),
                        row.getPassCount(),
                        day(row.getNewestDay()),
                        row.isNewestFails(),
                        day(row.getEnoughDay())),
                Instant.ofEpochMilli(row.getLookedAt()));
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }

    private static String key(AimsId aims, ControlId control) {
        return aims.value() + ":" + control.value();
    }
}
