package org.aimsforjira.risk.acceptance.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;
import org.aimsforjira.risk.acceptance.domain.Approvers;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.Origin;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.RiskCriteria;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.residual.app.ResidualRules;
import org.aimsforjira.risk.residual.domain.ControlStanding;
import org.aimsforjira.risk.residual.domain.ControlStandings;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.LinkTypeRole;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.testing.AssessmentWorld;
import org.aimsforjira.testing.FixedClock;
import org.aimsforjira.testing.InMemoryAcceptances;
import org.aimsforjira.testing.InMemoryAssessments;
import org.aimsforjira.testing.InMemoryTreatments;
import org.aimsforjira.testing.RiskWorld;
import org.aimsforjira.treatment.app.FactsOfTreatments;
import org.aimsforjira.treatment.domain.Progress;

/** A rated and assessed risk with a control and a treatment that is done, and somebody who may accept it. */
final class AcceptanceWorld {
    static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 2);

    final AssessmentWorld assessing = new AssessmentWorld();
    final RiskWorld world = assessing.world;
    final FixedClock clock = FixedClock.aMonday();
    final InMemoryAcceptances acceptances = new InMemoryAcceptances();
    final InMemoryTreatments treatments = new InMemoryTreatments();
    final InMemoryAssessments assessments = assessing.assessments;
    final Map<ControlId, ControlStanding> states = new HashMap<>();
    final Map<Long, Set<UserKey>> roles = new HashMap<>();
    final UserKey approver = new UserKey("JIRAUSER4");
    final RiskFactsReader facts;
    final AcceptanceStates status;
    final AcceptanceService service;
    final AcceptanceKeeper keeper;
    final StandingService standing;
    final SeenIssue risk;
    final SeenIssue ticket;

    AcceptanceWorld() {
        world.permissions.grant(approver, RiskWorld.REGISTER, Permission.VIEW_AIMS, Permission.APPROVE_AIMS);
        world.projects.add(RiskWorld.DEV, "DEV", "Development");
        ControlStandings standings = (aims, controls) -> {
            Map<ControlId, ControlStanding> found = new TreeMap<>();
            controls.forEach(id ->
                    found.put(id, states.getOrDefault(id, new ControlStanding("planned", Optional.empty()))));
            return found;
        };
        Approvers approvers = new Approvers() {
            @Override
            public Optional<String> roleName(long roleId) {
                return roles.containsKey(roleId) ? Optional.of("Risk Board") : Optional.empty();
            }

            @Override
            public boolean has(UserKey person, long roleId, long projectId) {
                return roles.getOrDefault(roleId, Set.of()).contains(person) && projectId == RiskWorld.REGISTER;
            }
        };
        facts = new RiskFactsReader(
                world.issues,
                world.reader,
                world.aimsRepository,
                world.models,
                standings,
                new FactsOfTreatments(world.issues, treatments, world.pieces));
        AcceptancePolicy policy = new AcceptancePolicy(approvers, assessments);
        status = new AcceptanceStates(acceptances, facts, world.aimsRepository, clock);
        service = new AcceptanceService(
                world.riskAccess,
                world.models,
                assessments,
                acceptances,
                policy,
                facts,
                status,
                assessing.keeper,
                world.trail,
                clock);
        keeper = new AcceptanceKeeper(
                acceptances, status, world.issues, world.reader, world.aimsRepository, world.trail, clock);
        standing = new StandingService(
                world.riskAccess,
                world.access,
                world.aimsRepository,
                world.issues,
                standings,
                new ResidualRules(world.models, world.catalogue),
                assessments,
                acceptances,
                status,
                policy,
                facts);

        risk = world.risk("AIMS-2", "It lies");
        ticket = world.issues.add("DEV-1", RiskWorld.DEV, "3", "Verify");
        world.issues.set(risk.id(), FieldRole.AI_LIKELIHOOD, 10_704L);
        world.issues.set(risk.id(), FieldRole.AI_SEVERITY, 10_713L);
        world.issues.set(risk.id(), FieldRole.AI_CONFIDENCE, 10_722L);
        world.issues.set(risk.id(), FieldRole.ANNEX_A_CONTROLS, 10_801L);
        residual(2, 3);
        state("A.6.2.4", "operating");
        link();
        assessedBy(world.lead);
        move("done");
    }

    /** Somebody rates what remains, and we hear of it. */
    void rate(int likelihood, int severity) {
        residual(likelihood, severity);
        assessedBy(world.lead);
    }

    private void residual(int likelihood, int severity) {
        world.issues.set(risk.id(), FieldRole.AI_RESIDUAL_LIKELIHOOD, 10_780L + likelihood);
        world.issues.set(risk.id(), FieldRole.AI_RESIDUAL_SEVERITY, 10_790L + severity);
    }

    void state(String control, String state) {
        states.put(new ControlId(control), new ControlStanding(state, Optional.of(LocalDate.of(2026, 10, 1))));
    }

    void link() {
        world.issues.link(approver, LinkTypeRole.TREATMENT, ticket.id(), risk.id());
    }

    void unlink() {
        world.issues.unlink(approver, LinkTypeRole.TREATMENT, ticket.id(), risk.id());
        treatments.replace(world.aims.id(), ticket.id(), Progress.TODO, Set.of(), Set.of());
    }

    /** The ticket is in this category of status; the projection knows. */
    void move(String category) {
        SeenIssue old = world.issues.unfiltered(ticket.id()).orElseThrow();
        world.issues.put(new SeenIssue(
                old.id(),
                old.key(),
                old.projectId(),
                old.issueType(),
                old.summary(),
                category,
                category,
                old.resolution(),
                old.assignee(),
                old.options()));
        treatments.replace(
                world.aims.id(),
                ticket.id(),
                Progress.of(category, Optional.empty(), Set.of()),
                Set.of(risk.id()),
                Set.of());
    }

    void assessedBy(UserKey person) {
        assessments.add(new Assessment(
                world.aims.id(),
                risk.id(),
                risk.key(),
                assessments
                                .latest(world.aims.id(), risk.id())
                                .map(Assessment::number)
                                .orElse(0)
                        + 1,
                person,
                Instant.EPOCH,
                Origin.DIALOG,
                "",
                "",
                aiRisk().rating(),
                List.of(),
                aiRisk().residual(),
                Optional.empty(),
                Optional.empty(),
                "5x5-1",
                new TreeSet<>()));
    }

    /** The built-in model under another name, with other criteria. */
    void publish(String version, Map<String, Stance> appetite, Map<String, Long> approverRoles, boolean assessorMay) {
        RiskModel old = RiskModel.DEFAULT;
        Map<String, Stance> stances = new HashMap<>(old.criteria().appetite());
        stances.putAll(appetite);
        world.models.put(
                world.aims.id(),
                new RiskModel(
                        version,
                        old.likelihoodSteps(),
                        old.severitySteps(),
                        old.levels(),
                        old.rows(),
                        new RiskCriteria(stances, Map.of(), old.criteria().layered(), approverRoles, assessorMay)));
    }

    /** As the approver, with everything seen that there is. */
    Outcome<AcceptResult> accept(UserKey person) {
        return service.accept(person, risk.key(), new AcceptRisk("We can live with it", "", NEXT_YEAR, seen()));
    }

    Acceptance accepted() {
        return ((AcceptResult.Accepted) accept(approver).orElseThrow()).acceptance();
    }

    int newest() {
        return acceptances.ofRisk(risk.id()).stream()
                .map(one -> one.acceptance().number())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** What somebody saw who looks now. */
    AcceptRisk.Seen seen() {
        return new AcceptRisk.Seen(
                newest(), lastAssessment(), facts.facts(world.aims, aiRisk()).digest());
    }

    private int lastAssessment() {
        return assessments
                .latest(world.aims.id(), risk.id())
                .map(Assessment::number)
                .orElse(0);
    }

    AiRisk aiRisk() {
        return world.reader
                .risk(world.issues.unfiltered(risk.id()).orElseThrow())
                .orElseThrow();
    }

    /** How it stands, from Jira itself and from the projections: the two must not differ. */
    List<AcceptanceStatus> statuses() {
        return List.of(
                status.status(risk.id()),
                status.statusOf(world.aims, List.of(aiRisk())).get(risk.id()));
    }
}
