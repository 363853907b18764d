package org.aimsforjira.projection.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.projection.domain.Drift;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.projection.domain.LiveWork;
import org.aimsforjira.projection.domain.Trace;
import org.aimsforjira.projection.domain.Traces;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Retry;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.treatment.domain.Treatment;
import org.aimsforjira.treatment.domain.Treatments;

/**
 * Makes the part of one issue in one AIMS what Jira says at this moment. What an event said is not used, so that refreshes in any order
 * and number end alike: each reads Jira anew while it holds the AIMS's lock.
 */
@Named
public class IssueRefresh {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LiveWork live;
    private final JiraPieces pieces;
    private final RiskControls riskControls;
    private final Treatments treatments;
    private final Traces traces;
    private final ControlEvaluation evaluation;
    private final ClusterLocks locks;
    private final Transactions transactions;

    @Inject
    public IssueRefresh(
            LiveWork live,
            JiraPieces pieces,
            RiskControls riskControls,
            Treatments treatments,
            Traces traces,
            ControlEvaluation evaluation,
            ClusterLocks locks,
            Transactions transactions) {
        this.live = live;
        this.pieces = pieces;
        this.riskControls = riskControls;
        this.treatments = treatments;
        this.traces = traces;
        this.evaluation = evaluation;
        this.locks = locks;
        this.transactions = transactions;
    }

    /**
     * The lock under which the projections of an AIMS are written.
     *
     * @throws IllegalStateException when it is not free within half a minute
     */
    <T> T underLock(AimsId aims, Supplier<T> work) {
        return locks.holding("org.aimsforjira.projection." + aims, PATIENCE, work);
    }

    /**
     * Refreshes the issue, and as treatments the issues that treat or treated it. One transaction writes the rows and counts exactly the
     * controls whose rows or evidence changed; nothing is written where nothing changed. Evidence is searched only for the controls that
     * the issue named or names as evidence, and only if what it is judged by changed.
     *
     * @return the issue itself, which may be a risk, and the risks that it treats or treated
     */
    Set<Long> refresh(Aims aims, long issueId) {
        return underLock(aims.id(), () -> {
            IssueChange change = change(aims, issueId);
            Map<ControlId, EvidenceFinding> searched = new HashMap<>();
            for (ControlId control : change.evidenceToSearch()) {
                searched.put(control, evaluation.search(aims, control, issueId, change.issue()));
            }
            write(change, () -> {
                writeRows(aims, change);
                for (ControlId control : change.controlsToCount()) {
                    evaluation.count(aims, control, Optional.ofNullable(searched.get(control)));
                }
            });
            return change.touchedRisks();
        });
    }

    /**
     * As {@link #refresh}, without counting and without a search: for somebody who does both for all controls afterwards, so that the
     * work grows with the number of issues and not with its square.
     */
    Drift refreshRows(Aims aims, long issueId) {
        return underLock(aims.id(), () -> {
            IssueChange change = change(aims, issueId);
            write(change, () -> writeRows(aims, change));
            return change.drift();
        });
    }

    private void write(IssueChange change, Runnable work) {
        if (!change.isNothing()) {
            Retry.onConcurrentChange(() -> transactions.run(() -> {
                work.run();
                return change;
            }));
        }
    }

    /** What was kept and what Jira says, side by side. */
    private IssueChange change(Aims aims, long issueId) {
        AimsId id = aims.id();
        LiveView view = new LiveView(live, aims, pieces.notCarriedOut(aims.projectId()));
        Set<Long> touched = new TreeSet<>(Set.of(issueId));
        treatments.ofRisk(id, issueId).forEach(treatment -> touched.add(treatment.issueId()));
        touched.addAll(view.treatmentsOf(issueId));

        Map<Long, TreatmentState> before = kept(id, touched);
        Map<Long, TreatmentState> now = new TreeMap<>();
        touched.forEach(one -> now.put(one, view.treatment(one)));
        Optional<LiveIssue> issue = view.issue(issueId);
        boolean hasPart = view.isRisk(issueId)
                || !IssueChange.state(now, issueId).isNone()
                || issue.filter(one -> !one.evidenceFor().isEmpty()).isPresent();
        return new IssueChange(
                issueId,
                issue,
                riskControls.controlsOf(id, Set.of(issueId)).getOrDefault(issueId, new TreeSet<>()),
                view.riskControls(issueId),
                before,
                now,
                trace(id, issueId),
                hasPart ? Optional.of(traceOf(id, issueId, issue)) : Optional.empty(),
                touched.stream().filter(view::isRisk).collect(Collectors.toSet()));
    }

    private static Trace traceOf(AimsId aims, long issueId, Optional<LiveIssue> issue) {
        return new Trace(
                aims,
                issueId,
                issue.<Set<ControlId>>map(LiveIssue::evidenceFor).orElse(Set.of()),
                issue.map(one -> one.evidenceMark(EvidenceRule.DEFAULT)).orElse(""));
    }

    private Map<Long, TreatmentState> kept(AimsId aims, Set<Long> issueIds) {
        Map<Long, SortedSet<ControlId>> controls = treatments.controlsOf(aims, issueIds);
        Map<Long, TreatmentState> kept = new TreeMap<>();
        for (Long issueId : issueIds) {
            for (Treatment one : treatments.ofIssue(issueId)) {
                if (one.aims().equals(aims)) {
                    kept.computeIfAbsent(
                                    issueId,
                                    any -> new TreatmentState(
                                            one.progress(),
                                            new TreeSet<>(),
                                            controls.getOrDefault(issueId, new TreeSet<>())))
                            .risks()
                            .add(one.riskId());
                }
            }
        }
        return kept;
    }

    private Optional<Trace> trace(AimsId aims, long issueId) {
        return traces.ofIssue(issueId).stream()
                .filter(trace -> trace.aims().equals(aims))
                .findFirst();
    }

    private void writeRows(Aims aims, IssueChange change) {
        AimsId id = aims.id();
        if (!change.riskBefore().equals(change.riskNow())) {
            riskControls.replace(id, change.issueId(), change.riskNow());
        }
        for (Long changed : change.changedTreatments()) {
            TreatmentState now = IssueChange.state(change.now(), changed);
            treatments.replace(id, changed, now.progress(), now.risks(), now.controls());
            if (changed != change.issueId()) {
                traceTreatment(id, changed, now, change.risks().contains(changed));
            }
        }
        if (!change.traceBefore().equals(change.traceNow())) {
            change.traceNow().ifPresentOrElse(traces::save, () -> traces.remove(id, change.issueId()));
        }
    }

    /**
     * A treatment of the issue has become one or is none any more; what it is as evidence, only its own refresh says. The trace stays
     * while anything is kept of it: without one, nobody would look for what it leaves behind as a risk.
     */
    private void traceTreatment(AimsId aims, long issueId, TreatmentState now, boolean risk) {
        Optional<Trace> before = trace(aims, issueId);
        if (before.isEmpty() && !now.isNone()) {
            traces.save(new Trace(aims, issueId, Set.of(), ""));
        } else if (now.isNone()
                && !risk
                && before.filter(trace -> trace.evidenceFor().isEmpty()).isPresent()
                && riskControls.controlsOf(aims, Set.of(issueId)).isEmpty()) {
            traces.remove(aims, issueId);
        }
    }
}
