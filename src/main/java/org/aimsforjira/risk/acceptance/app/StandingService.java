package org.aimsforjira.risk.acceptance.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsforjira.aims.app.AimsAccess;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;
import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.risk.acceptance.domain.FactChange;
import org.aimsforjira.risk.acceptance.domain.Recorded;
import org.aimsforjira.risk.acceptance.domain.RiskFacts;
import org.aimsforjira.risk.acceptance.domain.TreatmentFact;
import org.aimsforjira.risk.app.RiskAccess;
import org.aimsforjira.risk.app.RiskAccess.Risk;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Assessments;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.residual.app.ResidualRules;
import org.aimsforjira.risk.residual.app.ResidualRules.Residual;
import org.aimsforjira.risk.residual.domain.ControlStanding;
import org.aimsforjira.risk.residual.domain.ControlStandings;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** What remains of a risk and how its acceptance stands, as one person sees it. */
@Named
public class StandingService {

    private final RiskAccess riskAccess;
    private final AimsAccess access;
    private final AimsRepository aims;
    private final SeenIssues issues;
    private final ControlStandings standings;
    private final ResidualRules rules;
    private final Assessments assessments;
    private final Acceptances acceptances;
    private final AcceptanceStates states;
    private final AcceptancePolicy policy;
    private final RiskFactsReader reader;

    @Inject
    public StandingService(
            RiskAccess riskAccess,
            AimsAccess access,
            AimsRepository aims,
            SeenIssues issues,
            ControlStandings standings,
            ResidualRules rules,
            Assessments assessments,
            Acceptances acceptances,
            AcceptanceStates states,
            AcceptancePolicy policy,
            RiskFactsReader reader) {
        this.riskAccess = riskAccess;
        this.access = access;
        this.aims = aims;
        this.issues = issues;
        this.standings = standings;
        this.rules = rules;
        this.assessments = assessments;
        this.acceptances = acceptances;
        this.states = states;
        this.policy = policy;
        this.reader = reader;
    }

    /**
     * A risk and how it stands.
     *
     * @param facts what would be frozen if it were accepted now
     * @param status how its acceptance stands
     * @param assessment its newest assessment
     * @param mayApprove whether the person holds <em>Approve AIMS</em>
     * @param obstacle why that person cannot accept it as it is; empty if nothing is in the way or the person may not approve at all
     * @param keys the keys of those treatments that are named here and that the person may see, by id
     * @param today the day in the time zone of the AIMS
     */
    public record RiskStanding(
            Risk found,
            Residual residual,
            RiskFacts facts,
            AcceptanceStatus status,
            Optional<Assessment> assessment,
            boolean mayApprove,
            Optional<Refusal> obstacle,
            Map<Long, String> keys,
            LocalDate today) {
        public RiskStanding {
            keys = Map.copyOf(keys);
        }

        public AiRisk risk() {
            return found.risk();
        }
    }

    /**
     * The acceptances of a risk.
     *
     * @param aims where they are read
     * @param status how the newest one stands
     * @param page the newest first
     * @param keys as in {@link RiskStanding}
     */
    public record History(Aims aims, AcceptanceStatus status, Page<Recorded> page, Map<Long, String> keys) {
        public History {
            keys = Map.copyOf(keys);
        }
    }

    /** How a risk stands. Needs {@link Permission#VIEW_AIMS}. At most eight queries. */
    public Outcome<RiskStanding> of(UserKey user, String key) {
        return riskAccess.risk(user, key, Permission.VIEW_AIMS).map(found -> standing(user, found));
    }

    private RiskStanding standing(UserKey user, Risk found) {
        AiRisk risk = found.risk();
        Map<ControlId, ControlStanding> known = standings.standings(found.aims().id(), risk.controls());
        Residual residual = rules.of(found.aims(), risk, known);
        RiskFacts facts = reader.facts(found.aims(), risk, known);
        AcceptanceStatus status = states.status(risk.id());
        Optional<Assessment> assessment = assessments.latest(found.aims().id(), risk.id());
        boolean mayApprove = access.may(user, Permission.APPROVE_AIMS, risk.projectId());
        return new RiskStanding(
                found,
                residual,
                facts,
                status,
                assessment,
                mayApprove,
                mayApprove
                        ? policy.check(user, risk, residual.model(), assessment)
                                .fold(stance -> Optional.empty(), Optional::of)
                        : Optional.empty(),
                keys(user, Stream.concat(facts.treatments().stream().map(TreatmentFact::issueId), named(status))),
                states.today(found.aims().id()));
    }

    /**
     * The acceptances of a risk, the newest first. Needs {@link Permission#VIEW_AIMS}; those that were made in another AIMS, before the
     * risk was moved, need it there as well.
     */
    public Outcome<History> history(UserKey user, String key, Page.Request page) {
        return riskAccess
                .risk(user, key, Permission.VIEW_AIMS)
                .map(found -> history(user, found.aims(), found.risk().id(), page));
    }

    /**
     * The acceptances of a risk by the key that it had then, for a risk that is deleted or moved away as well. Needs {@link
     * Permission#VIEW_AIMS}; a risk that is there and that the reader may not see in Jira looks absent.
     */
    public Outcome<History> historyOf(UserKey user, String projectKey, String riskKey, Page.Request page) {
        return access.require(user, projectKey, Permission.VIEW_AIMS)
                .flatMap(register -> acceptances
                        .riskWithKey(register.id(), riskKey)
                        .filter(id -> issues.unfiltered(id).isEmpty()
                                || issues.byId(user, id).isPresent())
                        .map(id -> Outcome.done(history(user, register, id, page)))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private History history(UserKey user, Aims register, long riskId, Page.Request asked) {
        List<Recorded> all = acceptances.ofRisk(riskId);
        AcceptanceStatus status = all.stream().findFirst().map(states::status).orElse(AcceptanceStatus.NONE);
        List<Recorded> seen = all.stream()
                .filter(one -> one.acceptance().aims().equals(register.id())
                        || aims.get(one.acceptance().aims())
                                .filter(other -> access.may(user, Permission.VIEW_AIMS, other.projectId()))
                                .isPresent())
                .toList();
        List<Recorded> items =
                seen.stream().skip(asked.offset()).limit(asked.limit()).toList();
        Stream<Long> frozen = items.stream()
                .map(Recorded::acceptance)
                .map(Acceptance::facts)
                .flatMap(facts -> facts.treatments().stream())
                .map(TreatmentFact::issueId);
        return new History(
                register,
                status,
                new Page<>(items, asked.offset(), asked.limit(), seen.size()),
                keys(user, Stream.concat(frozen, named(status))));
    }

    private static Stream<Long> named(AcceptanceStatus status) {
        return Stream.concat(status.causes().stream(), status.improvements().stream())
                .map(FactChange::issueId)
                .filter(id -> id != 0);
    }

    private Map<Long, String> keys(UserKey user, Stream<Long> ids) {
        Map<Long, String> keys = new HashMap<>();
        issues.visible(user, ids.distinct().toList()).forEach((id, issue) -> keys.put(id, issue.key()));
        return keys;
    }
}
