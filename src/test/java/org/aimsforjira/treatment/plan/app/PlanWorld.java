package org.aimsforjira.treatment.plan.app;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.issues.domain.IssueSearch;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssue.Schedule;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.FakePeople;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryPlanApprovals;
import org.aimsforjira.testing.RiskWorld;
import org.aimsforjira.treatment.domain.TreatmentProjects;
import org.aimsforjira.treatment.domain.Treatments;
import org.aimsforjira.treatment.plan.domain.PlanFilter;
import org.aimsforjira.treatment.plan.jira.JqlPlanQueries;
import org.aimsforjira.treatment.plan.json.JsonTreatmentOptions;

/** A register whose risks are treated, with the plan's use cases on top; today is Monday, 2 November 2026. */
final class PlanWorld {
    static final String CANCELLED = "10009";

    final RiskWorld world = new RiskWorld();
    final FixedClock clock = FixedClock.aMonday();
    final InMemoryPlanApprovals approvals = new InMemoryPlanApprovals();
    final FakePeople people = new FakePeople();
    final Search search = new Search();
    int count;
    boolean tooManyTreatments;
    final TreatmentPlan plan;
    final PlanApprovalService service;
    final ApprovedPlans approved;
    final PlanChanges changes;

    PlanWorld() {
        world.pieces.withNotCarriedOut(CANCELLED);
        world.pieces.withOption(FieldRole.AI_TREATMENT_OPTION, 10_771, "Mildern", "mitigate");
        world.projects.add(RiskWorld.DEV, "DEV", "Development");
        world.permissions
                .grant(world.lead, RiskWorld.REGISTER, Permission.VIEW_AIMS, Permission.APPROVE_AIMS)
                .mayBrowseToo(world.lead, RiskWorld.DEV);
        PlanReading reading = new PlanReading(world.issues, world.reader, world.pieces, counted());
        FrozenPlans frozen = new FrozenPlans(approvals);
        PlanLevels levels = new PlanLevels(world.models);
        plan = new TreatmentPlan(
                world.access,
                world.projects,
                search,
                world.issues,
                reading,
                new PlanRows(world.issues, world.reader, reading),
                new PlanFilters(new JsonTreatmentOptions(), world.projects, world.permissions, new Nobody()),
                new JqlPlanQueries(world.pieces),
                approvals,
                frozen,
                levels,
                work(),
                clock);
        service = new PlanApprovalService(world.access, reading, approvals, world.trail, people, clock);
        approved = new ApprovedPlans(world.access, approvals, frozen, world.issues, world.permissions, levels);
        changes = new PlanChanges(world.access, approvals, frozen, reading, world.issues, levels, clock);
    }

    /** Treatments of which there may be too many to look at. */
    private Treatments work() {
        Treatments treatments = mock();
        when(treatments.areTooMany(world.aims.id())).thenAnswer(asked -> tooManyTreatments);
        return treatments;
    }

    /** The levels of the world, with as many risks as a test says. */
    private ComputedLevels counted() {
        ComputedLevels levels = mock();
        when(levels.count(world.aims.id())).thenAnswer(asked -> count);
        return levels;
    }

    /** Finds all risks that the viewer sees, whatever the query, and keeps what was asked. */
    final class Search implements IssueSearch {
        final List<String> asked = new ArrayList<>();

        @Override
        public Page<Found> search(UserKey viewer, String jql, Page.Request page) {
            asked.add(jql);
            List<Found> all = world.issues.all().stream()
                    .filter(world.reader::isRisk)
                    .filter(issue -> world.issues.byId(viewer, issue.id()).isPresent())
                    .map(issue -> new Found(issue, Instant.EPOCH))
                    .toList();
            int from = Math.min(page.offset(), all.size());
            return new Page<>(
                    all.subList(from, Math.min(all.size(), from + page.limit())),
                    page.offset(),
                    page.limit(),
                    all.size());
        }
    }

    /** Nobody logs in but the developer. */
    private final class Nobody implements TreatmentProjects {
        @Override
        public List<ProjectChoice> open(UserKey user) {
            return List.of();
        }

        @Override
        public Optional<ProjectChoice> open(UserKey user, String key) {
            return Optional.empty();
        }

        @Override
        public List<TypeChoice> types(long projectId) {
            return List.of();
        }

        @Override
        public Optional<String> lead(long projectId) {
            return Optional.empty();
        }

        @Override
        public Optional<UserKey> person(String userName) {
            return userName.equals("developer") ? Optional.of(world.developer) : Optional.empty();
        }
    }

    SeenIssue risk(String key) {
        SeenIssue risk = world.risk(key, "Risk " + key);
        world.issues.set(risk.id(), FieldRole.ANNEX_A_CONTROLS, 10_801L);
        return risk;
    }

    SeenIssue treatment(String key, SeenIssue risk, String due) {
        SeenIssue issue = world.issues.add(key, RiskWorld.DEV, "1", "Treatment " + key);
        world.issues.link(world.lead, LinkTypeRole.TREATMENT, issue.id(), risk.id());
        return due(issue, due);
    }

    SeenIssue due(SeenIssue issue, String due) {
        SeenIssue now = world.issues.unfiltered(issue.id()).orElseThrow();
        Optional<LocalDate> day = due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due));
        return world.issues.put(now.with(new Schedule(
                day,
                now.schedule().originalEstimate(),
                now.schedule().remainingEstimate(),
                now.schedule().resolved())));
    }

    void estimate(SeenIssue issue, long original, long remaining) {
        SeenIssue now = world.issues.unfiltered(issue.id()).orElseThrow();
        world.issues.put(now.with(new Schedule(
                now.schedule().due(),
                Optional.of(original),
                Optional.of(remaining),
                now.schedule().resolved())));
    }

    /**
     * @param category as Jira writes it
     * @param resolution empty for none
     */
    void status(SeenIssue issue, String category, String resolution) {
        SeenIssue now = world.issues.unfiltered(issue.id()).orElseThrow();
        world.issues.put(new SeenIssue(
                now.id(),
                now.key(),
                now.projectId(),
                now.issueType(),
                now.summary(),
                category,
                category,
                resolution.isEmpty() ? Optional.empty() : Optional.of(resolution),
                now.assignee(),
                now.options(),
                now.schedule()));
    }

    void resolved(SeenIssue issue, Instant at) {
        status(issue, "done", "10000");
        SeenIssue now = world.issues.unfiltered(issue.id()).orElseThrow();
        world.issues.put(
                now.with(new Schedule(now.schedule().due(), Optional.empty(), Optional.empty(), Optional.of(at))));
    }

    /** The issue with another key and somebody else at it. */
    void replace(SeenIssue issue, String key, UserKey assignee) {
        SeenIssue now = world.issues.unfiltered(issue.id()).orElseThrow();
        world.issues.put(new SeenIssue(
                now.id(),
                key,
                now.projectId(),
                now.issueType(),
                now.summary(),
                now.status(),
                now.statusCategory(),
                now.resolution(),
                Optional.of(assignee),
                now.options(),
                now.schedule()));
    }

    void unlink(SeenIssue issue, SeenIssue risk) {
        world.issues.unlink(world.lead, LinkTypeRole.TREATMENT, issue.id(), risk.id());
    }

    List<PlanRow> rows(UserKey user) {
        return plan.list(user, "AIMS", PlanFilter.NONE, new Page.Request(0, 50))
                .orElseThrow()
                .rows()
                .items();
    }

    void approve(int seen) {
        service.approve(world.lead, "AIMS", "", seen).orElseThrow();
    }
}
