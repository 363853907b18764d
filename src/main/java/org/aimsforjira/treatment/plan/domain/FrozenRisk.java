package org.aimsforjira.treatment.plan.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;

/**
 * A risk with its treatments as it was when somebody looked.
 *
 * @param riskId Jira's id of the issue, which never changes
 * @param key its key then
 * @param summary its summary then
 * @param option the treatment option; empty for none
 * @param level the key of the inherent level; empty while it is not rated
 * @param controls those selected to treat it
 * @param treatments by id
 */
public record FrozenRisk(
        long riskId,
        String key,
        String summary,
        Optional<ChosenOption> option,
        Optional<String> level,
        SortedSet<ControlId> controls,
        List<FrozenTreatment> treatments) {
    public FrozenRisk {
        controls = new TreeSet<>(controls);
        treatments = treatments.stream()
                .sorted(Comparator.comparing(FrozenTreatment::issueId))
                .toList();
    }

    /** The same risk with these treatments only. */
    FrozenRisk with(List<FrozenTreatment> some) {
        return new FrozenRisk(riskId, key, summary, option, level, controls, some);
    }

    /** The same risk with those of its treatments only. */
    public FrozenRisk only(Set<Long> issueIds) {
        return with(treatments.stream()
                .filter(treatment -> issueIds.contains(treatment.issueId()))
                .toList());
    }

    /** The same risk with the treatments of another part of it as well. */
    public FrozenRisk and(FrozenRisk more) {
        List<FrozenTreatment> all = new ArrayList<>(treatments);
        all.addAll(more.treatments);
        return with(all);
    }
}
