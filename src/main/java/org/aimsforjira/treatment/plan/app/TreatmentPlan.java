package org.aimsforjira.treatment.plan.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.issues.domain.IssueSearch;
import org.aimsforjira.issues.domain.IssueSearch.Found;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.issues.domain.SeenIssues.Ends;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.Treatments;
import org.aimsforjira.treatment.plan.domain.FrozenRisk;
import org.aimsforjira.treatment.plan.domain.PlanApproval;
import org.aimsforjira.treatment.plan.domain.PlanApprovals;
import org.aimsforjira.treatment.plan.domain.PlanFilter;
import org.aimsforjira.treatment.plan.domain.PlanQueries;

/**
 * The treatment plan (ISO/IEC 42001, 6.1.3 and 8.3), live. Which risks and treatments somebody sees is up to Jira. One search of Jira, two
 * reads of issues in batches and five queries of ours (one more where a level changed) for a page, whatever its size; links are one look for each risk, since Jira gives the
 * links of one issue at a time.
 */
@Named
public class TreatmentPlan {

    private final AimsAccess access;
    private final Projects projects;
    private final IssueSearch search;
    private final SeenIssues issues;
    private final PlanReading reading;
    private final PlanRows rows;
    private final PlanFilters filters;
    private final PlanQueries queries;
    private final PlanApprovals approvals;
    private final FrozenPlans plans;
    private final PlanLevels levels;
    private final Treatments treatments;
    private final Clock clock;

    @Inject
    public TreatmentPlan(
            AimsAccess access,
            Projects projects,
            IssueSearch search,
            SeenIssues issues,
            PlanReading reading,
            PlanRows rows,
            PlanFilters filters,
            PlanQueries queries,
            PlanApprovals approvals,
            FrozenPlans plans,
            PlanLevels levels,
            Treatments treatments,
            Clock clock) {
        this.access = access;
        this.projects = projects;
        this.search = search;
        this.issues = issues;
        this.reading = reading;
        this.rows = rows;
        this.filters = filters;
        this.queries = queries;
        this.approvals = approvals;
        this.plans = plans;
        this.levels = levels;
        this.treatments = treatments;
        this.clock = clock;
    }

    /**
     * One page of the plan. Needs {@link Permission#VIEW_AIMS}. A page behind the last one becomes the last one.
     *
     * @return the page; {@code not-found} where the person may not view the AIMS; {@code plan.option-unknown}, {@code
     *     plan.project-unknown} or {@code plan.person-unknown} for a filter that names what is not there
     */
    public Outcome<PlanView> list(UserKey user, String projectKey, PlanFilter filter, Page.Request page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> filters.checked(user, filter).map(sound -> view(user, aims, sound, page)));
    }

    private PlanView view(UserKey user, Aims aims, PlanFilter filter, Page.Request page) {
        String key = projects.byId(aims.projectId()).orElseThrow().key();
        LocalDate today = LocalDate.ofInstant(clock.now(), aims.timeZone());
        Optional<String> jql = queries.jql(aims.projectId(), key, filter, today);
        Optional<PlanApproval> approved = approvals.last(aims.id());
        Rows read = jql.map(query -> rows(user, aims, approved, query, today, page))
                .orElseGet(() -> new Rows(new Page<>(List.of(), 0, page.limit(), 0), false));
        Page<PlanRow> found = read.page();
        return new PlanView(
                aims,
                reading.isSetUp(),
                filter,
                found,
                Cost.of(found.items().stream()
                        .flatMap(row -> row.lines().stream())
                        .toList()),
                approved,
                read.damaged(),
                filter.isAboutTreatments() && treatments.areTooMany(aims.id()),
                approved.isPresent() ? reading.count(aims) : 0,
                found.items().stream().anyMatch(row -> LevelNames.areNeeded(row.changes()))
                        ? levels.of(aims)
                        : LevelNames.NONE,
                access.may(user, Permission.APPROVE_AIMS, aims.projectId()),
                found.items().stream()
                        .findFirst()
                        .filter(row -> issues.mayLink(user, row.risk().id()))
                        .isPresent(),
                jql.orElse(""));
    }

    /**
     * @param damaged whether the approved plan is not what was frozen, so that nothing could be compared
     */
    private record Rows(Page<PlanRow> page, boolean damaged) {}

    private Rows rows(
            UserKey user, Aims aims, Optional<PlanApproval> approved, String jql, LocalDate today, Page.Request page) {
        Page<Found> found = search.search(user, jql, page);
        if (found.total() > 0 && page.offset() >= found.total()) {
            int last = (found.total() - 1) / page.limit() * page.limit();
            found = search.search(user, jql, new Page.Request(last, page.limit()));
        }
        List<SeenIssue> risks = found.items().stream().map(Found::issue).toList();
        List<Long> ids = risks.stream().map(SeenIssue::id).toList();
        Map<Long, Ends> ends = issues.sourcesOfEach(Optional.of(user), LinkTypeRole.TREATMENT, ids);
        Optional<Map<Long, FrozenRisk>> frozen =
                approved.flatMap(plan -> plans.risks(aims.id(), plan, ids)).map(TreatmentPlan::byId);
        List<PlanRows.Pair> pairs = risks.stream()
                .map(risk -> new PlanRows.Pair(
                        risk,
                        Objects.requireNonNull(ends.get(risk.id())),
                        frozen.map(known -> Optional.ofNullable(known.get(risk.id())))))
                .toList();
        return new Rows(
                new Page<>(rows.of(user, aims, pairs, today), found.offset(), found.limit(), found.total()),
                approved.isPresent() && frozen.isEmpty());
    }

    private static Map<Long, FrozenRisk> byId(List<FrozenRisk> risks) {
        return risks.stream().collect(Collectors.toMap(FrozenRisk::riskId, Function.identity()));
    }
}
