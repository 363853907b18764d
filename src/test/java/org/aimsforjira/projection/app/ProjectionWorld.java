package org.aimsforjira.projection.app;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.catalogue.json.JsonControlCatalogue;
import org.aimsforjira.evidence.domain.EvidenceFinding;
import org.aimsforjira.projection.domain.ReconcileJobs;
import org.aimsforjira.projection.domain.Trace;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.Work;
import org.aimsforjira.testing.FakeClusterLocks;
import org.aimsforjira.testing.FakeJira;
import org.aimsforjira.testing.FakeJiraPieces;
import org.aimsforjira.testing.FakeProjects;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAimsRepository;
import org.aimsforjira.testing.InMemoryControlWorks;
import org.aimsforjira.testing.InMemoryProjectionStates;
import org.aimsforjira.testing.InMemoryRiskControls;
import org.aimsforjira.testing.InMemoryTraces;
import org.aimsforjira.testing.InMemoryTransactions;
import org.aimsforjira.testing.InMemoryTreatments;
import org.aimsforjira.treatment.domain.Treatment;
import org.jspecify.annotations.Nullable;

/** Two AIMS, a delivery project and the projections over one Jira. */
final class ProjectionWorld {

    static final long REGISTER = 10_000;
    static final long SECOND_REGISTER = 10_001;
    static final long SHOP = 10_002;
    static final String WONT_DO = "10600";

    final Set<Long> touched = new TreeSet<>();
    final FakeJiraPieces pieces = FakeJiraPieces.complete().withNotCarriedOut(WONT_DO);
    final FixedClock clock = FixedClock.aMonday();
    final FakeProjects projects = new FakeProjects();
    final InMemoryAimsRepository aimsRepository = new InMemoryAimsRepository();
    final InMemoryRiskControls riskControls = new InMemoryRiskControls();
    final InMemoryTreatments treatments = new InMemoryTreatments();
    final InMemoryControlWorks works = new InMemoryControlWorks();
    final InMemoryTraces traces = new InMemoryTraces();
    final InMemoryProjectionStates states = new InMemoryProjectionStates();
    final InMemoryTransactions transactions = new InMemoryTransactions();
    final FakeClusterLocks locks = new FakeClusterLocks();
    final List<AimsId> jobs = new ArrayList<>();
    final FakeJira jira;
    final Aims aims;
    final Aims second;
    final Projections projections;
    final Reconcile reconcile;

    ProjectionWorld() {
        this(null);
    }

    /** The same Jira, and nothing kept of it yet. */
    ProjectionWorld besides() {
        ProjectionWorld other = new ProjectionWorld(jira);
        other.clock.set(clock.now());
        return other;
    }

    private ProjectionWorld(@Nullable FakeJira given) {
        jira = given == null ? new FakeJira(pieces) : given;
        projects.add(REGISTER, "AIMS", "AI Management");
        projects.add(SECOND_REGISTER, "LAB", "Laboratory");
        UserKey admin = new UserKey("JIRAUSER1");
        aims = aimsRepository.create(REGISTER, "AI Management", ZoneOffset.UTC, admin, clock.now());
        second = aimsRepository.create(SECOND_REGISTER, "Laboratory", ZoneOffset.UTC, admin, clock.now());
        ControlEvaluation evaluation = new ControlEvaluation(riskControls, treatments, works, jira, pieces, clock);
        IssueRefresh refresh =
                new IssueRefresh(jira, pieces, riskControls, treatments, traces, evaluation, locks, transactions);
        ReconcileJobs soon = jobs::add;
        projections =
                new Projections(aimsRepository, jira, traces, refresh, states, transactions, soon, touched::addAll);
        reconcile = new Reconcile(
                aimsRepository,
                projects,
                new JsonControlCatalogue(),
                jira,
                refresh,
                evaluation,
                riskControls,
                treatments,
                works,
                traces,
                states,
                locks,
                transactions,
                clock);
    }

    ControlWork work(String control) {
        return works.get(aims.id(), new ControlId(control))
                .orElseGet(() -> ControlWork.nothing(new ControlId(control), clock.now()));
    }

    Work todo(int count) {
        return new Work(count, 0, 0, 0);
    }

    /** Everything that is kept of an AIMS but the moment at which it was looked at. */
    record Kept(
            Map<Long, SortedSet<ControlId>> risks,
            List<Treatment> treatments,
            Map<Long, SortedSet<ControlId>> controls,
            Map<Long, Trace> traces,
            Map<ControlId, Counts> works) {}

    record Counts(int risks, Work work, EvidenceFinding evidence) {}

    Kept kept(Aims of) {
        Map<ControlId, Counts> counts = new TreeMap<>();
        for (ControlWork work : works.all(of.id()).works()) {
            Counts said = new Counts(work.risks(), work.work(), work.evidence());
            if (!said.equals(new Counts(0, Work.NONE, EvidenceFinding.NOTHING))) {
                counts.put(work.control(), said);
            }
        }
        List<Treatment> all = new ArrayList<>();
        Map<Long, Trace> traced = new HashMap<>(traces.all(of.id()));
        traced.keySet().stream()
                .sorted()
                .forEach(id -> treatments.ofIssue(id).stream()
                        .filter(treatment -> treatment.aims().equals(of.id()))
                        .forEach(all::add));
        return new Kept(
                riskControls.controlsOf(of.id(), jira.ids()),
                all,
                treatments.controlsOf(of.id(), jira.ids()),
                traced,
                counts);
    }
}
