package org.aimsforjira.risk.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;

/**
 * One assessment of a risk: frozen when it is made, never edited (DESIGN.md, principle 7). It outlives its issue.
 *
 * @param aims the AIMS it was made for
 * @param riskId Jira's id of the risk
 * @param riskKey its key at that time
 * @param number its number among those of the risk, from 1
 * @param by who assessed
 * @param at when
 * @param origin how it came about
 * @param why what it was made for; empty for nothing said
 * @param inputs what it rests on; empty for nothing said
 * @param inherent likelihood, severity and confidence before treatment
 * @param consequences the severity of each consequence; empty when they were not rated
 * @param residual likelihood and severity after treatment; without confidence
 * @param inherentLevel the key of the level that the model gave; empty while it is not rated
 * @param residualLevel the same of what remains
 * @param modelVersion the version of the model it was made with
 * @param controls the controls that were selected, and so assumed, at that time
 */
public record Assessment(
        AimsId aims,
        long riskId,
        String riskKey,
        int number,
        UserKey by,
        Instant at,
        Origin origin,
        String why,
        String inputs,
        Rating inherent,
        List<ConsequenceRating> consequences,
        Rating residual,
        Optional<String> inherentLevel,
        Optional<String> residualLevel,
        String modelVersion,
        SortedSet<ControlId> controls) {
    public Assessment {
        consequences = List.copyOf(consequences);
        controls = new TreeSet<>(controls);
    }

    /** Whether the severity was rated for each consequence. */
    public boolean hasConsequences() {
        return !consequences.isEmpty();
    }
}
