package org.aimsforjira.projection.app;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.projection.domain.Drift;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.projection.domain.Trace;

/**
 * The two sides of a refresh: what was kept of an issue in an AIMS, and what Jira says.
 *
 * @param issue the issue now; empty when it is gone
 * @param riskBefore its controls as a risk, as they were kept
 * @param riskNow its controls as a risk of the AIMS now
 * @param before the issue and those that treat or treated it, as they were kept
 * @param now the same issues now
 * @param traceBefore its trace, as it was kept
 * @param traceNow the trace it should have; empty when it has no part in the AIMS
 * @param risks those of the issues that are risks of the AIMS now
 */
record IssueChange(
        long issueId,
        Optional<LiveIssue> issue,
        Set<ControlId> riskBefore,
        Set<ControlId> riskNow,
        Map<Long, TreatmentState> before,
        Map<Long, TreatmentState> now,
        Optional<Trace> traceBefore,
        Optional<Trace> traceNow,
        Set<Long> risks) {

    Set<Long> changedTreatments() {
        return now.keySet().stream()
                .filter(id -> !state(before, id).equals(state(now, id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean evidenceChanged() {
        return !traceBefore
                        .map(Trace::evidenceFor)
                        .orElse(Set.of())
                        .equals(traceNow.map(Trace::evidenceFor).orElse(Set.of()))
                || !traceBefore
                        .map(Trace::evidenceMark)
                        .orElse("")
                        .equals(traceNow.map(Trace::evidenceMark).orElse(""));
    }

    /** Those of whom something may have changed: the issue, which may be a risk, and what it treated or treats. */
    Set<Long> touchedRisks() {
        Set<Long> touched = new TreeSet<>(Set.of(issueId));
        touched.addAll(state(before, issueId).risks());
        touched.addAll(state(now, issueId).risks());
        return touched;
    }

    Set<ControlId> evidenceToSearch() {
        Set<ControlId> controls = new TreeSet<>();
        if (evidenceChanged()) {
            traceBefore.ifPresent(trace -> controls.addAll(trace.evidenceFor()));
            traceNow.ifPresent(trace -> controls.addAll(trace.evidenceFor()));
        }
        return controls;
    }

    Set<ControlId> controlsToCount() {
        Set<ControlId> controls = evidenceToSearch();
        if (!riskBefore.equals(riskNow)) {
            controls.addAll(riskBefore);
            controls.addAll(riskNow);
        }
        for (Long changed : changedTreatments()) {
            controls.addAll(state(before, changed).controls());
            controls.addAll(state(now, changed).controls());
        }
        return controls;
    }

    boolean isNothing() {
        return riskBefore.equals(riskNow) && changedTreatments().isEmpty() && traceBefore.equals(traceNow);
    }

    Drift drift() {
        return new Drift(riskBefore.equals(riskNow) ? 0 : 1, changedTreatments().size(), evidenceChanged() ? 1 : 0, 0);
    }

    static TreatmentState state(Map<Long, TreatmentState> states, long issueId) {
        return states.getOrDefault(issueId, TreatmentState.NONE);
    }
}
