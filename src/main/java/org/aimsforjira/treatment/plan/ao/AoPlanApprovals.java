package org.aimsforjira.treatment.plan.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.domain.PartMark;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;
import org.aimsforjira.treatment.plan.domain.PlanPart;
import org.jspecify.annotations.Nullable;

/** Approved plans in three tables: the approvals, their parts, and the people whom they name. */
@Named
public class AoPlanApprovals implements PlanApprovals {

    private static final int CHUNK = 20;
    private static final int AT_ONCE = 500;
    private static final String MARK = String.join(
            ", ",
            "ID",
            PlanPartEntity.PLACE,
            PlanPartEntity.FIRST_RISK,
            PlanPartEntity.LAST_RISK,
            PlanPartEntity.FROM_RISK,
            PlanPartEntity.TO_RISK,
            PlanPartEntity.PART_HASH);

    private final ActiveObjects ao;

    @Inject
    public AoPlanApprovals(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<PlanApproval> last(AimsId aims) {
        return approvals(ofAims(aims).limit(1)).stream().findFirst();
    }

    @Override
    public Optional<PlanApproval> get(AimsId aims, int number) {
        return approvals(Query.select().where(PlanApprovalEntity.UNIQ_KEY + " = ?", key(aims, number))).stream()
                .findFirst();
    }

    @Override
    public Page<PlanApproval> list(AimsId aims, Page.Request page) {
        int total = ao.count(
                PlanApprovalEntity.class, Query.select().where(PlanApprovalEntity.AIMS_ID + " = ?", aims.value()));
        return new Page<>(
                approvals(ofAims(aims).limit(page.limit()).offset(page.offset())), page.offset(), page.limit(), total);
    }

    private static Query ofAims(AimsId aims) {
        return Query.select()
                .where(PlanApprovalEntity.AIMS_ID + " = ?", aims.value())
                .order(PlanApprovalEntity.NUMBER_NO + " DESC");
    }

    private List<PlanApproval> approvals(Query query) {
        return Arrays.stream(ao.find(PlanApprovalEntity.class, query))
                .map(row -> new PlanApproval(
                        row.getNumberNo(),
                        new UserKey(row.getApprovedBy()),
                        Instant.ofEpochMilli(row.getApprovedAt()),
                        orEmpty(row.getCommentText()),
                        row.getRisks(),
                        row.getTreatments(),
                        row.getParts(),
                        orEmpty(row.getPreviousHash()),
                        row.getPlanHash()))
                .toList();
    }

    @Override
    public void append(AimsId aims, PlanApproval approval, List<PlanPart> parts, Map<String, UserKey> people) {
        Map<String, Object> values = new HashMap<>();
        values.put(PlanApprovalEntity.UNIQ_KEY, key(aims, approval.number()));
        values.put(PlanApprovalEntity.AIMS_ID, aims.value());
        values.put(PlanApprovalEntity.NUMBER_NO, approval.number());
        values.put(PlanApprovalEntity.APPROVED_BY, approval.by().value());
        values.put(PlanApprovalEntity.APPROVED_AT, approval.at().toEpochMilli());
        values.put(PlanApprovalEntity.RISKS, approval.risks());
        values.put(PlanApprovalEntity.TREATMENTS, approval.treatments());
        values.put(PlanApprovalEntity.PARTS, approval.parts());
        values.put(PlanApprovalEntity.PLAN_HASH, approval.hash());
        if (!approval.comment().isEmpty()) {
            values.put(PlanApprovalEntity.COMMENT_TEXT, approval.comment());
        }
        if (!approval.previous().isEmpty()) {
            values.put(PlanApprovalEntity.PREVIOUS_HASH, approval.previous());
        }
        ao.create(PlanApprovalEntity.class, values);
        create(
                PlanPartEntity.class,
                parts.stream().map(part -> values(aims, approval, part)).toList());
        create(
                PlanPersonEntity.class,
                people.entrySet().stream()
                        .map(person -> Map.<String, Object>of(
                                PlanPersonEntity.UNIQ_KEY,
                                uniqKey(aims, person.getKey()),
                                PlanPersonEntity.AIMS_ID,
                                aims.value(),
                                PlanPersonEntity.TOKEN,
                                person.getKey(),
                                PlanPersonEntity.USER_KEY,
                                person.getValue().value()))
                        .toList());
    }

    private void create(Class<? extends RawEntity<Long>> type, List<Map<String, Object>> rows) {
        for (int i = 0; i < rows.size(); i += CHUNK) {
            ao.create(type, rows.subList(i, Math.min(rows.size(), i + CHUNK)));
        }
    }

    @Override
    public Map<String, UserKey> people(AimsId aims) {
        Map<String, UserKey> people = new HashMap<>();
        for (PlanPersonEntity row : ao.find(
                PlanPersonEntity.class, Query.select().where(PlanPersonEntity.AIMS_ID + " = ?", aims.value()))) {
            people.put(row.getToken(), new UserKey(row.getUserKey()));
        }
        return people;
    }

    @Override
    public Map<String, UserKey> people(AimsId aims, Collection<String> tokens) {
        Map<String, UserKey> people = new HashMap<>();
        inChunks(
                PlanPersonEntity.class,
                PlanPersonEntity.UNIQ_KEY,
                tokens.stream().map(token -> uniqKey(aims, token)).toList(),
                row -> people.put(row.getToken(), new UserKey(row.getUserKey())));
        return people;
    }

    private static String uniqKey(AimsId aims, String token) {
        return aims.value() + ":" + token;
    }

    private static Map<String, Object> values(AimsId aims, PlanApproval approval, PlanPart part) {
        String plan = key(aims, approval.number());
        PartMark mark = part.mark();
        return Map.of(
                PlanPartEntity.UNIQ_KEY, plan + ":" + mark.place(),
                PlanPartEntity.PLAN_KEY, plan,
                PlanPartEntity.PLACE, mark.place(),
                PlanPartEntity.FIRST_RISK, mark.firstRisk(),
                PlanPartEntity.LAST_RISK, mark.lastRisk(),
                PlanPartEntity.FROM_RISK, mark.from(),
                PlanPartEntity.TO_RISK, mark.to(),
                PlanPartEntity.CONTENT, part.content(),
                PlanPartEntity.PART_HASH, mark.hash());
    }

    /** Streamed, since only then the content stays in the database. */
    @Override
    public List<PartMark> marks(AimsId aims, int number) {
        List<PartMark> marks = new ArrayList<>();
        ao.stream(
                PlanPartEntity.class,
                Query.select(MARK).where(PlanPartEntity.PLAN_KEY + " = ?", key(aims, number)),
                row -> marks.add(mark(row)));
        marks.sort(Comparator.comparing(PartMark::place));
        return marks;
    }

    private static PartMark mark(PlanPartEntity row) {
        return new PartMark(
                row.getPlace(),
                row.getFirstRisk(),
                row.getLastRisk(),
                row.getFromRisk(),
                row.getToRisk(),
                row.getPartHash());
    }

    @Override
    public List<PlanPart> parts(AimsId aims, int number, Collection<Integer> places) {
        List<PlanPart> parts = new ArrayList<>();
        inChunks(
                PlanPartEntity.class,
                PlanPartEntity.UNIQ_KEY,
                places.stream().map(place -> key(aims, number) + ":" + place).toList(),
                row -> parts.add(new PlanPart(mark(row), row.getContent())));
        parts.sort(Comparator.comparing(part -> part.mark().place()));
        return parts;
    }

    private <E extends RawEntity<Long>> void inChunks(
            Class<E> type, String column, List<String> values, Consumer<E> reader) {
        for (int i = 0; i < values.size(); i += AT_ONCE) {
            List<String> some = values.subList(i, Math.min(values.size(), i + AT_ONCE));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            Arrays.stream(ao.find(type, Query.select().where(column + " IN (" + places + ")", some.toArray())))
                    .forEach(reader);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String key(AimsId aims, int number) {
        return aims.value() + ":" + number;
    }
}
