package org.aimsforjira.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.plan.domain.PartMark;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;
import org.aimsforjira.treatment.plan.domain.PlanPart;

/** Approved plans in memory. */
public final class InMemoryPlanApprovals implements PlanApprovals {
    private final Map<AimsId, List<PlanApproval>> approvals = new HashMap<>();
    private final Map<String, List<PlanPart>> parts = new HashMap<>();
    private int read;
    private final Map<AimsId, Map<String, UserKey>> people = new HashMap<>();

    @Override
    public Optional<PlanApproval> last(AimsId aims) {
        return list(aims, new Page.Request(0, 1)).items().stream().findFirst();
    }

    @Override
    public Optional<PlanApproval> get(AimsId aims, int number) {
        return of(aims).stream().filter(plan -> plan.number() == number).findFirst();
    }

    @Override
    public Page<PlanApproval> list(AimsId aims, Page.Request page) {
        List<PlanApproval> all = of(aims).stream()
                .sorted(Comparator.comparing(PlanApproval::number).reversed())
                .toList();
        return new Page<>(
                all.stream().skip(page.offset()).limit(page.limit()).toList(), page.offset(), page.limit(), all.size());
    }

    @Override
    public void append(AimsId aims, PlanApproval approval, List<PlanPart> some, Map<String, UserKey> named) {
        if (get(aims, approval.number()).isPresent()) {
            throw new IllegalStateException("There is a plan " + approval.number());
        }
        approvals.computeIfAbsent(aims, any -> new ArrayList<>()).add(approval);
        parts.put(aims + ":" + approval.number(), List.copyOf(some));
        people.computeIfAbsent(aims, any -> new HashMap<>()).putAll(named);
    }

    /** As an anonymization does. */
    public void rename(UserKey from, UserKey to) {
        people.values().forEach(known -> known.replaceAll((token, person) -> person.equals(from) ? to : person));
    }

    @Override
    public Map<String, UserKey> people(AimsId aims) {
        return Map.copyOf(people.getOrDefault(aims, Map.of()));
    }

    @Override
    public Map<String, UserKey> people(AimsId aims, Collection<String> tokens) {
        Map<String, UserKey> found = new HashMap<>(people(aims));
        found.keySet().retainAll(tokens);
        return found;
    }

    /** As somebody with the database would. */
    public void replaceParts(AimsId aims, int number, List<PlanPart> others) {
        parts.put(aims + ":" + number, List.copyOf(others));
    }

    /** As somebody with the database would. */
    public void replace(AimsId aims, PlanApproval other) {
        approvals.getOrDefault(aims, List.of()).replaceAll(plan -> plan.number() == other.number() ? other : plan);
    }

    /** How many parts were read. */
    public int read() {
        return read;
    }

    public void forgetReads() {
        read = 0;
    }

    /** All parts of a plan. */
    public List<PlanPart> parts(AimsId aims, int number) {
        return parts.getOrDefault(aims + ":" + number, List.of());
    }

    @Override
    public List<PartMark> marks(AimsId aims, int number) {
        return parts(aims, number).stream().map(PlanPart::mark).toList();
    }

    @Override
    public List<PlanPart> parts(AimsId aims, int number, Collection<Integer> places) {
        read += places.size();
        return parts(aims, number).stream()
                .filter(part -> places.contains(part.mark().place()))
                .toList();
    }

    private List<PlanApproval> of(AimsId aims) {
        return approvals.getOrDefault(aims, List.of());
    }
}
