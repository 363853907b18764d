package org.aimsforjira.risk.register.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.catalogue.domain.ControlCatalogue;
import org.aimsforjira.issues.domain.IssueSearch;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.issues.domain.SeenIssues.Linked;
import org.aimsforjira.risk.acceptance.app.AcceptanceStates;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.app.RiskAccess;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.Cell;
import org.aimsforjira.risk.domain.ComputedLevels;
import org.aimsforjira.risk.domain.MapKind;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.RiskModels;
import org.aimsforjira.risk.register.domain.HeatMap;
import org.aimsforjira.risk.register.domain.HeatMaps;
import org.aimsforjira.risk.register.domain.RegisterQueries;
import org.aimsforjira.risk.register.domain.RiskFilter;
import org.aimsforjira.risk.register.domain.RiskOrder;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/**
 * The risk register (ISO/IEC 42001, 6.1.2 and 8.2). Which risks somebody sees is up to Jira; the heat map counts all. One search of
 * Jira for a page, and one count of ours for each cell of the two heat maps, whatever the number of risks; the systems of a risk are one
 * look at its links each, since Jira gives the links of one issue at a time.
 */
@Named
public class RiskRegister {
    private final AimsAccess access;
    private final RiskAccess riskAccess;
    private final IssueSearch search;
    private final SeenIssues issues;
    private final AiRiskReader reader;
    private final RegisterQueries queries;
    private final ComputedLevels levels;
    private final RiskModels models;
    private final AcceptanceStates acceptances;
    private final JiraPieces pieces;
    private final ControlCatalogue catalogue;

    @Inject
    public RiskRegister(
            AimsAccess access,
            RiskAccess riskAccess,
            IssueSearch search,
            SeenIssues issues,
            AiRiskReader reader,
            RegisterQueries queries,
            ComputedLevels levels,
            RiskModels models,
            AcceptanceStates acceptances,
            JiraPieces pieces,
            ControlCatalogue catalogue) {
        this.access = access;
        this.riskAccess = riskAccess;
        this.search = search;
        this.issues = issues;
        this.reader = reader;
        this.queries = queries;
        this.levels = levels;
        this.models = models;
        this.acceptances = acceptances;
        this.pieces = pieces;
        this.catalogue = catalogue;
    }

    /**
     * One page of the register. Needs {@link Permission#VIEW_AIMS}. A page behind the last one becomes the last one.
     *
     * @return the page; {@code not-found} where the person may not view the AIMS; {@code risk.level-unknown}, {@code
     *     risk.cell-unknown}, {@code risk.system-unknown} or {@code risk.control-unknown} for a filter that names what is not there
     */
    public Outcome<RegisterView> list(
            UserKey user, String projectKey, RiskFilter filter, RiskOrder order, Page.Request page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(aims -> checked(user, aims, filter).map(sound -> view(user, aims, sound, order, page)));
    }

    /** How many risks lie where in the model. Needs {@link Permission#VIEW_AIMS}, and is the same for all who hold it. */
    public Outcome<HeatMap> heatMap(UserKey user, String projectKey, MapKind map) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .map(aims -> heatMap(aims, map, levels.count(aims.id())));
    }

    private HeatMaps heatMaps(Aims aims) {
        int total = levels.count(aims.id());
        return new HeatMaps(heatMap(aims, MapKind.INHERENT, total), heatMap(aims, MapKind.RESIDUAL, total));
    }

    /** Its cells are counted one after the other, and risks may change meanwhile: never fewer than none is left. */
    private HeatMap heatMap(Aims aims, MapKind map, int total) {
        RiskModel model = models.of(aims.id());
        Map<Cell, Integer> counts = levels.countByCell(aims.id(), map, model.cells());
        int rated = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new HeatMap(model, counts, Math.max(0, total - rated));
    }

    private Outcome<RiskFilter> checked(UserKey user, Aims aims, RiskFilter filter) {
        RiskModel model = models.of(aims.id());
        Optional<String> noLevel = Stream.concat(filter.level().stream(), filter.residual().stream())
                .flatMap(choice -> choice.level().stream())
                .filter(key -> model.level(key).isEmpty())
                .findFirst();
        if (noLevel.isPresent()) {
            return Outcome.refused(Refusal.invalid("risk.level-unknown", noLevel.get()));
        }
        Optional<Cell> noCell = Stream.concat(filter.cell().stream(), filter.residualCell().stream())
                .filter(cell -> !model.cells().contains(cell))
                .findFirst();
        if (noCell.isPresent()) {
            return Outcome.refused(
                    Refusal.invalid("risk.cell-unknown", noCell.get().toString()));
        }
        if (filter.control().filter(id -> catalogue.control(id).isEmpty()).isPresent()) {
            return Outcome.refused(Refusal.invalid(
                    "risk.control-unknown", filter.control().orElseThrow().value()));
        }
        if (filter.system().isEmpty()) {
            return Outcome.done(filter);
        }
        Outcome<RiskAccess.Exposed> system = riskAccess.system(user, filter.system());
        return system.isDone() && system.orElseThrow().aims().id().equals(aims.id())
                ? Outcome.done(filter.withSystem(system.orElseThrow().issue().key()))
                : Outcome.refused(Refusal.invalid("risk.system-unknown", filter.system()));
    }

    private RegisterView view(UserKey user, Aims aims, RiskFilter filter, RiskOrder order, Page.Request page) {
        Optional<String> jql = queries.jql(aims.projectId(), filter, keyIn(user, aims, filter.text()), order);
        return new RegisterView(
                aims,
                jql.isPresent(),
                filter,
                order,
                jql.map(query -> rows(user, aims, query, page))
                        .orElseGet(() -> new Page<>(List.of(), 0, page.limit(), 0)),
                heatMaps(aims),
                ScaleTexts.of(pieces, aims.projectId()),
                catalogue.controls(),
                jql.orElse(""),
                access.may(user, Permission.ASSESS_AI_RISK, aims.projectId()));
    }

    /** The key that was typed, if it is an issue of this register that the person may see. */
    private Optional<String> keyIn(UserKey user, Aims aims, String text) {
        return issues.byKey(user, text)
                .filter(issue -> issue.projectId() == aims.projectId())
                .map(SeenIssue::key);
    }

    private Page<RiskRow> rows(UserKey user, Aims aims, String jql, Page.Request page) {
        Page<IssueSearch.Found> found = search.search(user, jql, page);
        if (found.total() > 0 && page.offset() >= found.total()) {
            int last = (found.total() - 1) / page.limit() * page.limit();
            found = search.search(user, jql, new Page.Request(last, page.limit()));
        }
        return new Page<>(rows(user, aims, found, true), found.offset(), found.limit(), found.total());
    }

    /**
     * Every risk that a query of {@link #list} finds, page by page.
     *
     * @param atMost how many pages of it are read at most, in risks
     * @param systems whether to look up the AI systems of each
     */
    void each(UserKey user, Aims aims, String jql, int atMost, boolean systems, Consumer<RiskRow> taker) {
        for (int offset = 0; !jql.isEmpty() && offset < atMost; offset += Page.Request.MAX_LIMIT) {
            Page<IssueSearch.Found> page = search.search(user, jql, new Page.Request(offset, Page.Request.MAX_LIMIT));
            rows(user, aims, page, systems).forEach(taker);
        }
    }

    /** Without what has become something else since Jira's index heard of it. */
    private List<RiskRow> rows(UserKey user, Aims aims, Page<IssueSearch.Found> page, boolean systems) {
        Map<Long, Instant> updated = new HashMap<>();
        List<AiRisk> risks = new ArrayList<>();
        page.items()
                .forEach(found -> reader.risk(found.issue()).ifPresent(risk -> {
                    risks.add(risk);
                    updated.put(risk.id(), found.updated());
                }));
        Map<Long, AcceptanceStatus> accepted = acceptances.statusOf(aims, risks);
        return risks.stream()
                .map(risk -> new RiskRow(
                        risk,
                        systems ? issues.destinations(user, LinkTypeRole.EXPOSURE, risk.id()) : Linked.NONE,
                        accepted.getOrDefault(risk.id(), AcceptanceStatus.NONE),
                        updated.getOrDefault(risk.id(), Instant.EPOCH)))
                .toList();
    }
}
