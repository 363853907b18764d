package org.aimsforjira.treatment.plan.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.treatment.plan.domain.PlanChange.Kind;

/**
 * How much moved in a whole AIMS: the same for everybody who may view it.
 *
 * @param counts how often, by kind; a kind that did not occur is left out
 * @param risks how many risks differ, by themselves or by a treatment
 * @param treatments how many treatments differ; an issue that treats two risks counts twice
 */
public record ChangeSummary(Map<Kind, Integer> counts, int risks, int treatments) {
    public ChangeSummary {
        EnumMap<Kind, Integer> copy = new EnumMap<>(Kind.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /** Adds up one risk after another. */
    public static final class Counter {
        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        private int risks;
        private int treatments;

        public void add(RiskChanges changes) {
            if (changes.isNothing()) {
                return;
            }
            risks++;
            treatments += changes.treatments().size();
            count(changes.own());
            changes.treatments().values().forEach(this::count);
        }

        private void count(List<PlanChange> changes) {
            changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        }

        public ChangeSummary summary() {
            return new ChangeSummary(counts, risks, treatments);
        }
    }
}
