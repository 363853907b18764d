package org.aimsforjira.treatment.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.plan.domain.PlanChange.Kind;

/**
 * What differs of one risk between two states of a plan.
 *
 * @param riskId Jira's id of the risk
 * @param own of the risk itself
 * @param treatments of its treatments, by the id of the issue; one without a difference is left out
 */
public record RiskChanges(long riskId, List<PlanChange> own, SortedMap<Long, List<PlanChange>> treatments) {
    public RiskChanges {
        own = List.copyOf(own);
        treatments = new TreeMap<>(treatments);
    }

    /** No difference. */
    public static RiskChanges none(long riskId) {
        return new RiskChanges(riskId, List.of(), new TreeMap<>());
    }

    public boolean isNothing() {
        return own.isEmpty() && treatments.isEmpty();
    }

    /** Of a treatment; empty for none. */
    public List<PlanChange> of(long issueId) {
        return treatments.getOrDefault(issueId, List.of());
    }

    /**
     * Compares two states of a risk; one of them may be missing. The treatments of a new or removed risk count as added or removed too.
     */
    public static RiskChanges between(Optional<FrozenRisk> before, Optional<FrozenRisk> now) {
        long id = before.or(() -> now).orElseThrow().riskId();
        List<PlanChange> own = new ArrayList<>();
        if (before.isEmpty()) {
            own.add(PlanChange.of(Kind.RISK_ADDED, "", ""));
        } else if (now.isEmpty()) {
            own.add(PlanChange.of(Kind.RISK_REMOVED, "", ""));
        } else {
            FrozenRisk old = before.get();
            FrozenRisk current = now.get();
            if (!old.option().map(ChosenOption::key).equals(current.option().map(ChosenOption::key))) {
                own.add(PlanChange.of(Kind.OPTION, word(old), word(current)));
            }
            differ(own, Kind.LEVEL, old.level().orElse(""), current.level().orElse(""));
            differ(own, Kind.RISK_CONTROLS, ids(old.controls()), ids(current.controls()));
        }
        return new RiskChanges(id, own, treatments(byId(before), byId(now)));
    }

    private static Map<Long, FrozenTreatment> byId(Optional<FrozenRisk> risk) {
        return risk.map(FrozenRisk::treatments).orElse(List.of()).stream()
                .collect(Collectors.toMap(FrozenTreatment::issueId, treatment -> treatment));
    }

    private static SortedMap<Long, List<PlanChange>> treatments(
            Map<Long, FrozenTreatment> before, Map<Long, FrozenTreatment> now) {
        SortedMap<Long, List<PlanChange>> changes = new TreeMap<>();
        before.forEach((id, old) -> {
            FrozenTreatment current = now.get(id);
            List<PlanChange> found =
                    current == null ? List.of(PlanChange.of(Kind.REMOVED, "", "")) : between(old, current);
            if (!found.isEmpty()) {
                changes.put(id, found);
            }
        });
        now.keySet().stream()
                .filter(id -> !before.containsKey(id))
                .forEach(id -> changes.put(id, List.of(PlanChange.of(Kind.ADDED, "", ""))));
        return changes;
    }

    private static List<PlanChange> between(FrozenTreatment old, FrozenTreatment now) {
        List<PlanChange> found = new ArrayList<>();
        if (old.progress() != now.progress()) {
            found.add(PlanChange.of(
                    progressed(old, now), old.progress().key(), now.progress().key()));
        }
        if (!old.due().equals(now.due())) {
            long days = old.due().isPresent() && now.due().isPresent()
                    ? now.due().get().toEpochDay() - old.due().get().toEpochDay()
                    : 0;
            found.add(new PlanChange(
                    Kind.DUE,
                    old.due().map(Objects::toString).orElse(""),
                    now.due().map(Objects::toString).orElse(""),
                    days));
        }
        differ(found, Kind.ASSIGNEE, person(old), person(now));
        if (old.projectId() != now.projectId()) {
            found.add(PlanChange.of(Kind.PROJECT, old.projectKey(), now.projectKey()));
        }
        differ(found, Kind.CONTROLS, ids(old.controls()), ids(now.controls()));
        return found;
    }

    private static Kind progressed(FrozenTreatment old, FrozenTreatment now) {
        if (now.progress() == Progress.DROPPED) {
            return Kind.DROPPED;
        }
        if (now.progress() == Progress.DONE) {
            return Kind.DONE;
        }
        return old.isOpen() ? Kind.PROGRESS : Kind.REOPENED;
    }

    private static void differ(List<PlanChange> found, Kind kind, String before, String now) {
        if (!before.equals(now)) {
            found.add(PlanChange.of(kind, before, now));
        }
    }

    private static String word(FrozenRisk risk) {
        return risk.option().map(ChosenOption::word).orElse("");
    }

    private static String person(FrozenTreatment treatment) {
        return treatment.assignee().map(UserKey::value).orElse("");
    }

    private static String ids(SortedSet<ControlId> controls) {
        return controls.stream().map(ControlId::value).collect(Collectors.joining(", "));
    }
}
