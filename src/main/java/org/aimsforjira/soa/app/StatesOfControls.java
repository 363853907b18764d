package org.aimsforjira.soa.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.evidence.domain.EvidenceRule;
import org.aimsforjira.risk.residual.domain.ControlStanding;
import org.aimsforjira.risk.residual.domain.ControlStandings;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Clock;
import org.aimsforjira.soa.domain.ControlState;
import org.aimsforjira.soa.domain.ControlWork;
import org.aimsforjira.soa.domain.ControlWorks;
import org.aimsforjira.soa.domain.Decision;
import org.aimsforjira.soa.domain.StatementRepository;
import org.aimsforjira.treatment.domain.ControlStates;

/** Tells panels and acceptances where controls stand, by the same rule as the page. One query, for the work. */
@Named
public class StatesOfControls implements ControlStates, ControlStandings {

    private final StatementRepository statements;
    private final ControlWorks works;
    private final AimsRepository aimsRepository;
    private final Clock clock;

    @Inject
    public StatesOfControls(
            StatementRepository statements, ControlWorks works, AimsRepository aimsRepository, Clock clock) {
        this.statements = statements;
        this.works = works;
        this.aimsRepository = aimsRepository;
        this.clock = clock;
    }

    @Override
    public Map<ControlId, String> of(AimsId aims, Collection<ControlId> controls) {
        Map<ControlId, String> states = new TreeMap<>();
        standings(aims, controls).forEach((control, standing) -> states.put(control, standing.state()));
        return states;
    }

    @Override
    public Map<ControlId, ControlStanding> standings(AimsId aims, Collection<ControlId> controls) {
        Map<ControlId, Decision> decisions = statements.decisions(aims);
        Map<ControlId, ControlWork> done =
                works.all(aims).works().stream().collect(Collectors.toMap(ControlWork::control, Function.identity()));
        LocalDate today = clock.now()
                .atZone(aimsRepository.get(aims).map(Aims::timeZone).orElse(ZoneOffset.UTC))
                .toLocalDate();
        Map<ControlId, ControlStanding> standings = new TreeMap<>();
        for (ControlId control : controls) {
            ControlWork work = done.getOrDefault(control, ControlWork.nothing(control, clock.now()));
            ControlState state = ControlState.of(
                    decisions.getOrDefault(control, Decision.UNDECIDED),
                    work.work(),
                    work.evidence().verdict(EvidenceRule.DEFAULT, today));
            standings.put(
                    control, new ControlStanding(state.key(), work.evidence().newest()));
        }
        return standings;
    }
}
