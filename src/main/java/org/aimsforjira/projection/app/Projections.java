package org.aimsforjira.projection.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.projection.domain.LiveIssue;
import org.aimsforjira.projection.domain.LiveWork;
import org.aimsforjira.projection.domain.ProjectionStates;
import org.aimsforjira.projection.domain.ReconcileJobs;
import org.aimsforjira.projection.domain.Trace;
import org.aimsforjira.projection.domain.Traces;
import org.aimsforjira.risk.domain.RiskWatcher;
import org.aimsforjira.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows what happens to issues. Needs no permission: it shows nothing, and what it keeps is the same for everyone. Never fails: what
 * it cannot follow is logged, and the AIMS is reconciled soon.
 */
@Named
public class Projections {
    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

    private final AimsRepository aims;
    private final LiveWork live;
    private final Traces traces;
    private final IssueRefresh refresh;
    private final ProjectionStates states;
    private final Transactions transactions;
    private final ReconcileJobs jobs;
    private final RiskWatcher watcher;

    @Inject
    public Projections(
            AimsRepository aims,
            LiveWork live,
            Traces traces,
            IssueRefresh refresh,
            ProjectionStates states,
            Transactions transactions,
            ReconcileJobs jobs,
            RiskWatcher watcher) {
        this.aims = aims;
        this.live = live;
        this.traces = traces;
        this.refresh = refresh;
        this.states = states;
        this.transactions = transactions;
        this.jobs = jobs;
        this.watcher = watcher;
    }

    /** Something happened to the issue itself. Costs one look-up of ours where it has no part in any AIMS. */
    public void issueChanged(long issueId) {
        follow("the change of issue " + issueId, () -> refresh(issueId, false));
    }

    /** A link <em>AI treatment</em> between the two was made or removed. */
    public void treatmentLinked(long issueId, long riskId) {
        follow("the link from issue " + issueId + " to issue " + riskId, () -> {
            refresh(issueId, true);
            refresh(riskId, true);
        });
    }

    /** Issues came or went without an event of their own: a project was deleted. All AIMS are reconciled soon. */
    public void manyChanged() {
        aims.all().forEach(this::doubt);
    }

    private void follow(String what, Runnable work) {
        List<Aims> all = aims.all();
        if (all.isEmpty()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("{} could not be followed; the projections will be reconciled", what, e);
            all.forEach(this::doubt);
        }
    }

    private void doubt(Aims one) {
        try {
            transactions.run(() -> {
                states.doubt(one.id());
                return one;
            });
            jobs.soon(one.id());
        } catch (RuntimeException e) {
            LOG.error("The doubt about the projections of AIMS {} could not be kept", one.id(), e);
        }
    }

    private void refresh(long issueId, boolean linked) {
        List<Trace> known = traces.ofIssue(issueId);
        Optional<LiveIssue> issue = live.issue(issueId);
        Set<Long> concerned = new TreeSet<>();
        known.forEach(trace -> concerned.add(trace.aims().value()));
        issue.ifPresent(now -> {
            registerOf(now).ifPresent(register -> concerned.add(register.id().value()));
            if (!now.evidenceFor().isEmpty()) {
                aims.all().forEach(one -> concerned.add(one.id().value()));
            }
            if (linked || !known.isEmpty()) {
                live.treatedBy(issueId)
                        .forEach(risk -> live.issue(risk)
                                .flatMap(this::registerOf)
                                .ifPresent(
                                        register -> concerned.add(register.id().value())));
            }
        });
        Set<Long> touched = new TreeSet<>();
        aims.all().stream()
                .filter(one -> concerned.contains(one.id().value()))
                .forEach(one -> touched.addAll(refresh.refresh(one, issueId)));
        watcher.risksTouched(touched);
    }

    /** The AIMS of which the issue is a risk. */
    private Optional<Aims> registerOf(LiveIssue issue) {
        return issue.aiRisk() ? aims.ofProject(issue.projectId()) : Optional.empty();
    }
}
