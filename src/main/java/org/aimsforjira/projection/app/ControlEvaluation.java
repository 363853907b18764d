package org.aimsforjira.projection.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.evidence.domain.EvidenceIssues;
import org.aimsforjira.evidence.domain.EvidenceItem;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.ControlWorks;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.treatment.domain.Progress;
import org.aimsforjira.treatment.domain.Treatments;

/** Counts what the projections say about a control, and searches its evidence. */
@Named
public class ControlEvaluation {

    private final RiskControls riskControls;
    private final Treatments treatments;
    private final ControlWorks works;
    private final EvidenceIssues evidence;
    private final JiraPieces pieces;
    private final Clock clock;

    @Inject
    public ControlEvaluation(
            RiskControls riskControls,
            Treatments treatments,
            ControlWorks works,
            EvidenceIssues evidence,
            JiraPieces pieces,
            Clock clock) {
        this.riskControls = riskControls;
        this.treatments = treatments;
        this.works = works;
        this.evidence = evidence;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** Searches the evidence of a control; outside a transaction. */
    EvidenceFinding search(Aims aims, ControlId control) {
        return finding(aims, evidence.find(aims, control, EvidenceRule.DEFAULT));
    }

    /**
     * As {@link #search(Aims, ControlId)}, with one issue as Jira has it now: Jira is not known to have it in its index before it tells
     * of the change (ADR 024).
     *
     * @param touched the issue; empty when it is gone
     */
    EvidenceFinding search(Aims aims, ControlId control, long issueId, Optional<LiveIssue> touched) {
        List<EvidenceItem> items = new ArrayList<>(evidence.find(aims, control, EvidenceRule.DEFAULT));
        items.removeIf(item -> item.issueId() == issueId);
        touched.filter(issue -> issue.proves(control))
                .map(issue -> issue.asEvidence(aims, pieces.notCarriedOut(aims.projectId()), EvidenceRule.DEFAULT))
                .ifPresent(items::add);
        return finding(aims, items);
    }

    private EvidenceFinding finding(Aims aims, List<EvidenceItem> items) {
        return EvidenceFinding.of(items, EvidenceRule.DEFAULT, LocalDate.ofInstant(clock.now(), aims.timeZone()));
    }

    /**
     * Counts again and keeps it; inside a transaction.
     *
     * @param searched what a search for evidence has just found; empty to keep what was found before
     * @return whether it says something else than before
     */
    boolean count(Aims aims, ControlId control, Optional<EvidenceFinding> searched) {
        Optional<ControlWork> before = works.get(aims.id(), control);
        Map<Progress, Integer> progress = treatments.progressOf(aims.id(), control);
        ControlWork now = new ControlWork(
                control,
                riskControls.count(aims.id(), control),
                new Work(
                        progress.getOrDefault(Progress.TODO, 0),
                        progress.getOrDefault(Progress.DOING, 0),
                        progress.getOrDefault(Progress.DONE, 0),
                        progress.getOrDefault(Progress.DROPPED, 0)),
                searched.or(() -> before.map(ControlWork::evidence)).orElse(EvidenceFinding.NOTHING),
                clock.now());
        boolean nothingYet = before.isEmpty() && now.saysTheSameAs(ControlWork.nothing(control, now.asOf()));
        return !nothingYet && works.save(aims.id(), now);
    }
}
