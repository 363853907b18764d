package org.aimsforjira.risk.acceptance.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.aims.domain.AimsRepository;
import org.aimsforjira.issues.domain.SeenIssues;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceEvent;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;
import org.aimsforjira.risk.acceptance.domain.Acceptances;
import org.aimsforjira.risk.acceptance.domain.Recorded;
import org.aimsforjira.risk.app.AiRiskReader;
import org.aimsforjira.risk.domain.AiRisk;
import org.aimsforjira.risk.domain.RiskWatcher;
import org.aimsforjira.shared.AuditTrail;
import org.aimsforjira.shared.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps in mind when an acceptance went stale (ADR 049): once, with its causes, in the name of whoever set up the AIMS. From then on it
 * takes a renewal. Looks when a risk or its work changes, and every hour at all, for what changes by itself: days and evidence.
 */
@Named
public class AcceptanceKeeper implements RiskWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(AcceptanceKeeper.class);

    /** As many risks as are looked at together. */
    private static final int BATCH = 100;

    private final Acceptances acceptances;
    private final AcceptanceStates states;
    private final SeenIssues issues;
    private final AiRiskReader reader;
    private final AimsRepository aims;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public AcceptanceKeeper(
            Acceptances acceptances,
            AcceptanceStates states,
            SeenIssues issues,
            AiRiskReader reader,
            AimsRepository aims,
            AuditTrail trail,
            Clock clock) {
        this.acceptances = acceptances;
        this.states = states;
        this.issues = issues;
        this.reader = reader;
        this.aims = aims;
        this.trail = trail;
        this.clock = clock;
    }

    /** One query where none of the risks is accepted. A failure is logged: the hourly look comes to it. */
    @Override
    public void risksTouched(Set<Long> riskIds) {
        if (riskIds.isEmpty()) {
            return;
        }
        try {
            acceptances.watched(riskIds).forEach(this::look);
        } catch (RuntimeException e) {
            LOG.error("The acceptances of {} could not be looked at", riskIds, e);
        }
    }

    /** Looks at every acceptance that is not known to be stale and not revoked; what fails does not keep the others from it. */
    public void lookAtAll() {
        long last = 0;
        while (true) {
            List<Long> batch = acceptances.watchedAfter(last, BATCH);
            for (Long riskId : suspects(batch)) {
                try {
                    look(riskId);
                } catch (RuntimeException e) {
                    LOG.error("The acceptance of issue {} could not be looked at", riskId, e);
                }
            }
            if (batch.size() < BATCH) {
                return;
            }
            last = batch.get(batch.size() - 1);
        }
    }

    /** Those that the projections call stale, and those that are nowhere to be found; a handful of queries for each AIMS. */
    private Collection<Long> suspects(List<Long> riskIds) {
        List<Long> suspects = new ArrayList<>();
        Map<Aims, List<AiRisk>> known = new HashMap<>();
        for (Long riskId : riskIds) {
            Optional<AiRisk> risk = readable(riskId);
            Optional<Aims> register = risk.flatMap(found -> aims.ofProject(found.projectId()));
            if (register.isPresent()) {
                known.computeIfAbsent(register.get(), any -> new ArrayList<>()).add(risk.orElseThrow());
            } else {
                suspects.add(riskId);
            }
        }
        known.forEach((register, risks) -> suspects.addAll(suspects(register, risks)));
        return suspects;
    }

    private Optional<AiRisk> readable(long riskId) {
        try {
            return issues.unfiltered(riskId).flatMap(reader::risk);
        } catch (RuntimeException e) {
            LOG.error("Issue {} could not be read", riskId, e);
            return Optional.empty();
        }
    }

    private List<Long> suspects(Aims register, List<AiRisk> risks) {
        try {
            return states.statusOf(register, risks).entrySet().stream()
                    .filter(entry -> !entry.getValue().causes().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (RuntimeException e) {
            LOG.error("The acceptances of {} could not be looked at together", register.name(), e);
            return risks.stream().map(AiRisk::id).toList();
        }
    }

    private void look(long riskId) {
        AcceptanceStatus status = states.status(riskId);
        if (status.latest().isPresent() && !status.causes().isEmpty()) {
            Acceptance acceptance = status.latest().get().acceptance();
            aims.get(acceptance.aims()).ifPresent(register -> keep(register, acceptance, status));
        }
    }

    private void keep(Aims register, Acceptance acceptance, AcceptanceStatus status) {
        trail.recording(register.id(), register.createdBy(), recorder -> {
            long riskId = acceptance.riskId();
            boolean still = Optional.ofNullable(
                            acceptances.latest(List.of(riskId)).get(riskId))
                    .filter(newest -> isUntouched(newest, acceptance))
                    .isPresent();
            if (still) {
                acceptances.add(new AcceptanceEvent(
                        riskId,
                        acceptance.number(),
                        AcceptanceEvent.Kind.WENT_STALE,
                        register.createdBy(),
                        clock.now(),
                        "",
                        status.causes()));
                AcceptanceTrail.stale(recorder, acceptance, status.causes());
            }
            return still;
        });
    }

    private static boolean isUntouched(Recorded newest, Acceptance acceptance) {
        return newest.acceptance().number() == acceptance.number()
                && newest.events().isEmpty();
    }
}
