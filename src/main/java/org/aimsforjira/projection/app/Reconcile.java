package org.aimsforjira.projection.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.catalogue.domain.Control;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.projection.domain.Drift;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.projection.domain.LiveWork;
import org.aimsforjira.projection.domain.ProjectionStates;
import org.aimsforjira.projection.domain.Traces;
import org.aimsforjira.risk.domain.RiskControls;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.ClusterLocks;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Projects;
import org.aimsforjira.shared.Retry;
import org.aimsforjira.shared.Transactions;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.ControlWorks;
import org.aimsforjira.treatment.domain.Treatments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the projections of an AIMS with Jira and mends what differs. It walks page by page and holds the AIMS's lock for one issue or
 * control at a time, so that neither memory nor the wait of an event grows with the register. Rows come first, then every control is
 * counted and its evidence searched once; stopped in between, it begins again.
 */
@Named
public class Reconcile {
    private static final Logger LOG = LoggerFactory.getLogger(Reconcile.class);
    private static final int PAGE = Page.Request.MAX_LIMIT;

    private final AimsRepository aims;
    private final Projects projects;
    private final ControlCatalogue catalogue;
    private final LiveWork live;
    private final IssueRefresh refresh;
    private final ControlEvaluation evaluation;
    private final RiskControls riskControls;
    private final Treatments treatments;
    private final ControlWorks works;
    private final Traces traces;
    private final ProjectionStates states;
    private final ClusterLocks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public Reconcile(
            AimsRepository aims,
            Projects projects,
            ControlCatalogue catalogue,
            LiveWork live,
            IssueRefresh refresh,
            ControlEvaluation evaluation,
            RiskControls riskControls,
            Treatments treatments,
            ControlWorks works,
            Traces traces,
            ProjectionStates states,
            ClusterLocks locks,
            Transactions transactions,
            Clock clock) {
        this.aims = aims;
        this.projects = projects;
        this.catalogue = catalogue;
        this.live = live;
        this.refresh = refresh;
        this.evaluation = evaluation;
        this.riskControls = riskControls;
        this.treatments = treatments;
        this.works = works;
        this.traces = traces;
        this.states = states;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The lock that a running reconcile of the AIMS holds. */
    static String lockName(AimsId aims) {
        return "org.aimsforjira.reconcile." + aims;
    }

    /** Reconciles every AIMS; one that fails does not keep the others from it. */
    public void all() {
        for (Aims one : aims.all()) {
            try {
                one(one.id());
            } catch (RuntimeException e) {
                LOG.error("The projections of AIMS {} could not be reconciled", one.id(), e);
            }
        }
    }

    /** Reconciles one AIMS, unless it is gone or another node is at it. */
    public void one(AimsId id) {
        aims.get(id).ifPresent(found -> locks.ifFree(lockName(id), () -> reconcile(found)));
    }

    private void reconcile(Aims found) {
        AimsId id = found.id();
        long doubts = states.get(id).doubts();
        write(() -> {
            states.started(id, clock.now());
            return id;
        });
        Drift drift = projects.byId(found.projectId()).isPresent() ? mend(found) : clear(found);
        write(() -> {
            states.finished(id, clock.now(), doubts, drift);
            return id;
        });
        if (drift.all() > 0) {
            LOG.info("The projections of AIMS {} differed from Jira and were mended: {}", id, drift);
        }
    }

    private Drift mend(Aims found) {
        Drift missing = walk(found, page -> live.risks(found.projectId(), page)).plus(walk(found, live::evidence));
        return missing.plus(gone(found)).plus(controls(found));
    }

    private Drift walk(Aims found, Function<Page.Request, Page<Long>> pages) {
        Drift drift = Drift.NONE;
        for (int offset = 0; ; offset += PAGE) {
            Page<Long> page = pages.apply(new Page.Request(offset, PAGE));
            for (Long issueId : page.items()) {
                drift = drift.plus(refresh.refreshRows(found, issueId));
            }
            if (page.items().isEmpty() || !page.hasNext()) {
                return drift;
            }
        }
    }

    /**
     * What is kept of issues that have no part in the AIMS any more, and of former risks that still treat one. Those that have their old
     * part were seen as risk, treatment or evidence.
     */
    private Drift gone(Aims found) {
        Drift drift = Drift.NONE;
        long last = 0;
        while (true) {
            List<Long> issueIds = traces.issuesAfter(found.id(), last, PAGE);
            Map<Long, SortedSet<ControlId>> keptAsRisks = riskControls.controlsOf(found.id(), issueIds);
            for (Long issueId : issueIds) {
                if (!hasPart(found, issueId) || (keptAsRisks.containsKey(issueId) && !isRisk(found, issueId))) {
                    drift = drift.plus(refresh.refreshRows(found, issueId));
                }
                last = issueId;
            }
            if (issueIds.size() < PAGE) {
                return drift;
            }
        }
    }

    private boolean isRisk(Aims found, long issueId) {
        return live.issue(issueId).filter(one -> one.isRiskOf(found)).isPresent();
    }

    private boolean hasPart(Aims found, long issueId) {
        Optional<LiveIssue> issue = live.issue(issueId);
        return issue.filter(one -> one.isRiskOf(found) || !one.evidenceFor().isEmpty())
                        .isPresent()
                || (issue.isPresent() && live.treatedBy(issueId).stream().anyMatch(risk -> isRisk(found, risk)));
    }

    private Drift controls(Aims found) {
        Set<ControlId> controls = new TreeSet<>();
        catalogue.controls().stream().map(Control::id).forEach(controls::add);
        works.all(found.id()).works().stream().map(ControlWork::control).forEach(controls::add);
        int changed = 0;
        for (ControlId control : controls) {
            boolean differed = refresh.underLock(found.id(), () -> {
                EvidenceFinding searched = evaluation.search(found, control);
                return write(() -> evaluation.count(found, control, Optional.of(searched)));
            });
            changed += differed ? 1 : 0;
        }
        return new Drift(0, 0, 0, changed);
    }

    /** The register project was deleted: nothing is left to be said. */
    private Drift clear(Aims found) {
        AimsId id = found.id();
        return refresh.underLock(
                id,
                () -> write(() -> {
                    riskControls.removeAll(id);
                    treatments.removeAll(id);
                    works.removeAll(id);
                    traces.removeAll(id);
                    return Drift.NONE;
                }));
    }

    private <T> T write(Supplier<T> work) {
        return Retry.onConcurrentChange(() -> transactions.run(work));
    }
}
