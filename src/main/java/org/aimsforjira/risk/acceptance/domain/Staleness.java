package org.aimsforjira.risk.acceptance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.acceptance.domain.FactChange.Kind;
import org.aimsforjira.risk.acceptance.domain.RiskNow.Place;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.residual.domain.ControlStanding;

/**
 * When an acceptance no longer rests on what it was given for (ADR 049). Whatever changes the picture that the approver saw is a cause;
 * work that goes on as planned and a control that begins to operate are improvements and none.
 */
public final class Staleness {

    /** The states of a control from the worst to the best; equal ones stand together. An unknown one is the worst. */
    private static final List<List<String>> STATES = List.of(
            List.of("failed"),
            List.of("excluded"),
            List.of("undecided"),
            List.of("no-work-defined"),
            List.of("planned"),
            List.of("in-progress"),
            List.of("stale", "done-without-evidence"),
            List.of("operating"));

    private Staleness() {}

    /**
     * Everything that moved, causes and improvements, in the order in which people look at a risk.
     *
     * @param frozen the facts when it was accepted
     * @param expires the last day on which it holds
     * @param now the risk today
     * @param today the day in the time zone of the AIMS
     */
    public static List<FactChange> changes(RiskFacts frozen, LocalDate expires, RiskNow now, LocalDate today) {
        List<FactChange> changes = new ArrayList<>();
        if (now.place() == Place.GONE) {
            changes.add(FactChange.of(Kind.RISK_GONE, "", ""));
        } else if (now.place() == Place.ELSEWHERE) {
            changes.add(FactChange.of(Kind.MOVED, "", ""));
        }
        now.facts().ifPresent(facts -> {
            rating(now.then().orElse(frozen), facts, changes);
            controls(frozen, facts, changes);
            treatments(frozen, facts, now, changes);
        });
        if (today.isAfter(expires)) {
            changes.add(FactChange.of(Kind.EXPIRED, expires.toString(), ""));
        }
        return changes;
    }

    private static void rating(RiskFacts frozen, RiskFacts now, List<FactChange> changes) {
        if (frozen.likelihood() != now.likelihood() || frozen.severity() != now.severity()) {
            changes.add(FactChange.of(Kind.RESIDUAL_CHANGED, cell(frozen), cell(now)));
        }
        if (!cell(frozen.inherent()).equals(cell(now.inherent()))) {
            changes.add(FactChange.of(Kind.INHERENT_CHANGED, cell(frozen.inherent()), cell(now.inherent())));
        }
        if (!frozen.inherent().confidence().equals(now.inherent().confidence())) {
            changes.add(FactChange.of(Kind.CONFIDENCE_CHANGED, confidence(frozen), confidence(now)));
        }
        if (strictness(now.stance()) > strictness(frozen.stance())) {
            changes.add(FactChange.of(Kind.STANCE_STRICTER, frozen.stance(), now.stance()));
        }
        if (!frozen.modelVersion().equals(now.modelVersion())) {
            changes.add(FactChange.of(Kind.MODEL_CHANGED, frozen.modelVersion(), now.modelVersion()));
        }
    }

    /** {@code 2x3}; empty while it is not rated. */
    private static String cell(RiskFacts facts) {
        return facts.likelihood() == 0 ? "" : facts.likelihood() + "x" + facts.severity();
    }

    /** {@code 2x3}, {@code 2x} while the severity is not rated; empty while nothing is. */
    private static String cell(Rating rating) {
        return rating.likelihood().isEmpty() && rating.severity().isEmpty()
                ? ""
                : rating.likelihood().map(String::valueOf).orElse("") + "x"
                        + rating.severity().map(String::valueOf).orElse("");
    }

    private static String confidence(RiskFacts facts) {
        return facts.inherent().confidence().map(Confidence::key).orElse("");
    }

    /** -1 while what remains is not rated: that it is rated no more is a cause of its own. */
    private static int strictness(String stance) {
        return Arrays.stream(Stance.values())
                .filter(one -> one.key().equals(stance))
                .mapToInt(Stance::ordinal)
                .findFirst()
                .orElse(-1);
    }

    private static void controls(RiskFacts frozen, RiskFacts now, List<FactChange> changes) {
        Map<ControlId, ControlFact> before = byKey(frozen.controls(), ControlFact::control);
        Map<ControlId, ControlFact> after = byKey(now.controls(), ControlFact::control);
        after.forEach((id, control) -> {
            ControlFact was = before.get(id);
            if (was == null) {
                changes.add(FactChange.control(Kind.CONTROL_ADDED, id.value(), "", control.state()));
            } else if (isTooOld(was, control)) {
                changes.add(FactChange.control(
                        Kind.EVIDENCE_TOO_OLD,
                        id.value(),
                        control.newestEvidence().map(LocalDate::toString).orElse(""),
                        ""));
            } else if (rank(control.state()) != rank(was.state())) {
                changes.add(FactChange.control(
                        rank(control.state()) < rank(was.state()) ? Kind.CONTROL_WORSE : Kind.CONTROL_BETTER,
                        id.value(),
                        was.state(),
                        control.state()));
            }
        });
        before.forEach((id, was) -> {
            if (!after.containsKey(id)) {
                changes.add(FactChange.control(Kind.CONTROL_REMOVED, id.value(), was.state(), ""));
            }
        });
    }

    private static boolean isTooOld(ControlFact was, ControlFact control) {
        return was.state().equals(ControlStanding.OPERATING) && control.state().equals("stale");
    }

    private static int rank(String state) {
        int rank = 0;
        while (rank < STATES.size() && !STATES.get(rank).contains(state)) {
            rank++;
        }
        return rank < STATES.size() ? rank : -1;
    }

    private static void treatments(RiskFacts frozen, RiskFacts facts, RiskNow now, List<FactChange> changes) {
        Map<Long, TreatmentFact> before = byKey(frozen.treatments(), TreatmentFact::issueId);
        Map<Long, TreatmentFact> after = byKey(facts.treatments(), TreatmentFact::issueId);
        after.forEach((id, treatment) -> {
            TreatmentFact was = before.get(id);
            String stage = treatment.stage().key();
            if (was == null) {
                changes.add(FactChange.treatment(Kind.TREATMENT_ADDED, treatment, "", stage));
            } else if (was.stage() != treatment.stage()) {
                changes.add(FactChange.treatment(
                        moved(was.stage(), treatment.stage()),
                        treatment,
                        was.stage().key(),
                        stage));
            }
        });
        before.forEach((id, was) -> {
            if (!after.containsKey(id)) {
                changes.add(FactChange.treatment(gone(id, now), was, was.stage().key(), ""));
            }
        });
    }

    private static Kind gone(long treatment, RiskNow now) {
        if (now.deleted().contains(treatment)) {
            return Kind.TREATMENT_DELETED;
        }
        return now.archived().contains(treatment) ? Kind.TREATMENT_ARCHIVED : Kind.TREATMENT_UNLINKED;
    }

    /** One that was dropped and is taken up again was no part of what was accepted. */
    private static Kind moved(WorkStage from, WorkStage to) {
        if (to == WorkStage.DROPPED) {
            return Kind.TREATMENT_DROPPED;
        }
        return from == WorkStage.DROPPED || to.compareTo(from) < 0 ? Kind.TREATMENT_REOPENED : Kind.TREATMENT_ADVANCED;
    }

    private static <K, F> Map<K, F> byKey(List<F> facts, Function<F, K> key) {
        return facts.stream().collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
