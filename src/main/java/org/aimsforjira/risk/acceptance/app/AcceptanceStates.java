package org.aimsforjira.risk.acceptance.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;
import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.risk.acceptance.domain.Recorded;
import org.aimsforjira.risk.acceptance.domain.RiskNow;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Clock;

/** How acceptances stand at this moment: computed whenever somebody asks, never stored. Asks for no permission. */
@Named
public class AcceptanceStates {

    private final Acceptances acceptances;
    private final RiskFactsReader facts;
    private final AimsRepository aims;
    private final Clock clock;

    @Inject
    public AcceptanceStates(Acceptances acceptances, RiskFactsReader facts, AimsRepository aims, Clock clock) {
        this.acceptances = acceptances;
        this.facts = facts;
        this.aims = aims;
        this.clock = clock;
    }

    /**
     * How the acceptances of these risks of one AIMS stand, each with an entry; for lists. Six queries for as many as 500 risks, one
     * where none was ever accepted.
     */
    public Map<Long, AcceptanceStatus> statusOf(Aims register, Collection<AiRisk> risks) {
        Map<Long, Recorded> latest =
                acceptances.latest(risks.stream().map(AiRisk::id).toList());
        Map<Long, RiskNow> now = facts.now(
                register,
                risks,
                latest.values().stream()
                        .map(Recorded::acceptance)
                        .collect(Collectors.toMap(Acceptance::riskId, acceptance -> acceptance)));
        Map<Long, AcceptanceStatus> found = new HashMap<>();
        for (AiRisk risk : risks) {
            Recorded recorded = latest.get(risk.id());
            RiskNow today = now.get(risk.id());
            found.put(
                    risk.id(),
                    recorded == null || today == null
                            ? AcceptanceStatus.NONE
                            : AcceptanceStatus.of(
                                    recorded, today, today(recorded.acceptance().aims())));
        }
        return found;
    }

    /** How this acceptance, the newest of its risk, stands; from Jira itself. */
    AcceptanceStatus status(Recorded newest) {
        Acceptance acceptance = newest.acceptance();
        return AcceptanceStatus.of(newest, facts.now(acceptance), today(acceptance.aims()));
    }

    /** How the newest acceptance of the risk stands; from Jira itself. Five queries at most. */
    AcceptanceStatus status(long riskId) {
        return acceptances.ofRisk(riskId).stream().findFirst().map(this::status).orElse(AcceptanceStatus.NONE);
    }

    /** The day in the time zone of the AIMS; in UTC where it is gone. */
    LocalDate today(AimsId id) {
        return LocalDate.ofInstant(clock.now(), aims.get(id).map(Aims::timeZone).orElse(ZoneOffset.UTC));
    }
}
