package org.aimsforjira.risk.acceptance.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.issues.domain.SeenIssue;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.ControlFact;
import org.aimsforjira.risk.acceptance.domain.RiskFacts;
import org.aimsforjira.risk.acceptance.domain.RiskNow;
import org.aimsforjira.risk.acceptance.domain.RiskTreatments;
import org.aimsforjira.risk.acceptance.domain.TreatmentFact;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.assessment.app.StepsInForce;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.residual.domain.ControlStanding;
import org.aimsforjira.risk.residual.domain.ControlStandings;
import org.jspecify.annotations.Nullable;

/** Reads the facts on which an acceptance rests: for one risk from Jira itself, for many from the projections. */
@Named
public class RiskFactsReader {

    private final SeenIssues issues;
    private final AiRiskReader reader;
    private final AimsRepository aims;
    private final ModelVersions versions;
    private final ControlStandings standings;
    private final RiskTreatments treatments;

    @Inject
    public RiskFactsReader(
            SeenIssues issues,
            AiRiskReader reader,
            AimsRepository aims,
            ModelVersions versions,
            ControlStandings standings,
            RiskTreatments treatments) {
        this.issues = issues;
        this.reader = reader;
        this.aims = aims;
        this.versions = versions;
        this.standings = standings;
        this.treatments = treatments;
    }

    /** The facts of a risk as Jira has it at this moment. Two queries, for the states of its controls. */
    public RiskFacts facts(Aims register, AiRisk risk) {
        return facts(register, risk, standings.standings(register.id(), risk.controls()));
    }

    /** As {@link #facts(Aims, AiRisk)}, where the standings have been asked for already. No query. */
    RiskFacts facts(Aims register, AiRisk risk, Map<ControlId, ControlStanding> known) {
        return facts(register, risk, known, treatments.now(register, risk.id()));
    }

    /** An accepted risk at this moment, whoever may see it; from Jira itself. At most two queries. */
    RiskNow now(Acceptance acceptance) {
        Optional<SeenIssue> issue = issues.unfiltered(acceptance.riskId());
        if (issue.isEmpty()) {
            return RiskNow.GONE;
        }
        Optional<AiRisk> risk = issue.flatMap(reader::risk);
        Optional<Aims> register = risk.flatMap(found -> aims.ofProject(found.projectId()));
        return register.filter(one -> one.id().equals(acceptance.aims()))
                .map(one -> here(acceptance, facts(one, risk.orElseThrow()), steps(one)))
                .orElse(RiskNow.ELSEWHERE);
    }

    /**
     * Risks of one AIMS as the projections have them. Three queries, whatever their number; one more where one was accepted under another
     * model.
     *
     * @param accepted their newest acceptances, by risk; a risk without one is left out
     */
    Map<Long, RiskNow> now(Aims register, Collection<AiRisk> risks, Map<Long, Acceptance> accepted) {
        List<AiRisk> concerned =
                risks.stream().filter(risk -> accepted.containsKey(risk.id())).toList();
        if (concerned.isEmpty()) {
            return Map.of();
        }
        Map<ControlId, ControlStanding> known = standings.standings(
                register.id(),
                concerned.stream().flatMap(risk -> risk.controls().stream()).collect(Collectors.toSet()));
        Map<Long, List<TreatmentFact>> work =
                treatments.known(register, concerned.stream().map(AiRisk::id).toList());
        StepsInForce steps = steps(register);
        Map<Long, RiskNow> found = new HashMap<>();
        for (AiRisk risk : concerned) {
            Acceptance acceptance = accepted.get(risk.id());
            if (acceptance != null) {
                found.put(
                        risk.id(),
                        acceptance.aims().equals(register.id())
                                ? here(
                                        acceptance,
                                        facts(register, risk, known, work.getOrDefault(risk.id(), List.of())),
                                        steps)
                                : RiskNow.ELSEWHERE);
            }
        }
        return found;
    }

    private RiskNow here(Acceptance acceptance, RiskFacts facts, StepsInForce steps) {
        Set<Long> there =
                facts.treatments().stream().map(TreatmentFact::issueId).collect(Collectors.toSet());
        List<Long> missing = acceptance.facts().treatments().stream()
                .map(TreatmentFact::issueId)
                .filter(id -> !there.contains(id))
                .toList();
        RiskFacts frozen = acceptance.facts();
        return RiskNow.here(
                facts,
                frozen.rated(
                        steps.translated(frozen.inherent(), frozen.modelVersion()),
                        steps.translated(frozen.residual(), frozen.modelVersion())),
                missing.stream().filter(id -> issues.unfiltered(id).isEmpty()).collect(Collectors.toSet()),
                missing.stream().filter(issues::isArchived).collect(Collectors.toSet()));
    }

    private StepsInForce steps(Aims register) {
        return new StepsInForce(versions, register.id());
    }

    private RiskFacts facts(
            Aims register, AiRisk risk, Map<ControlId, ControlStanding> states, List<TreatmentFact> work) {
        RiskModel model = versions.of(register.id());
        Optional<RiskLevel> level = model.residual(risk.residual());
        return new RiskFacts(
                level.flatMap(any -> risk.residual().likelihood()).orElse(0),
                level.flatMap(any -> risk.residual().severity()).orElse(0),
                level.map(RiskLevel::key).orElse(""),
                level.map(RiskLevel::name).orElse(""),
                model.version(),
                risk.rating(),
                level.map(known -> model.criteria().stance(known, Set.copyOf(risk.consequenceKinds())))
                        .map(Stance::key)
                        .orElse(""),
                risk.controls().stream().map(id -> fact(id, states.get(id))).toList(),
                work);
    }

    private static ControlFact fact(ControlId id, @Nullable ControlStanding standing) {
        return standing == null
                ? new ControlFact(id, "", Optional.empty())
                : new ControlFact(id, standing.state(), standing.newestEvidence());
    }
}
