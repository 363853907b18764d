package org.aimsforjira.risk.acceptance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the acceptance of a risk stands.
 *
 * @param state in one word
 * @param latest the newest acceptance; empty if there never was one
 * @param causes why it is stale or expired; those that were recorded first
 * @param improvements what moved for the better since
 */
public record AcceptanceStatus(
        State state, Optional<Recorded> latest, List<FactChange> causes, List<FactChange> improvements) {

    /** The risk was never accepted. */
    public static final AcceptanceStatus NONE =
            new AcceptanceStatus(State.NONE, Optional.empty(), List.of(), List.of());

    public AcceptanceStatus {
        causes = List.copyOf(causes);
        improvements = List.copyOf(improvements);
    }

    /** The states of an acceptance. */
    public enum State {
        NONE,
        VALID,
        /** The facts moved; it takes a renewal, even if they came back. */
        STALE,
        /** Nothing but its day is over. */
        EXPIRED,
        REVOKED;

        /** Its name in data and the last part of its text key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Looks at the newest acceptance of a risk.
     *
     * @param now the risk today
     * @param today the day in the time zone of the AIMS in which it was accepted
     */
    public static AcceptanceStatus of(Recorded latest, RiskNow now, LocalDate today) {
        if (latest.isRevoked()) {
            return new AcceptanceStatus(State.REVOKED, Optional.of(latest), List.of(), List.of());
        }
        Acceptance acceptance = latest.acceptance();
        List<FactChange> changes = Staleness.changes(acceptance.facts(), acceptance.expires(), now, today);
        List<FactChange> causes = new ArrayList<>(latest.event(AcceptanceEvent.Kind.WENT_STALE)
                .map(AcceptanceEvent::causes)
                .orElse(List.of()));
        changes.stream()
                .filter(change -> change.kind().isCause() && causes.stream().noneMatch(change::saysTheSameAs))
                .forEach(causes::add);
        State state = causes.isEmpty()
                ? State.VALID
                : causes.stream().allMatch(cause -> cause.kind() == FactChange.Kind.EXPIRED)
                        ? State.EXPIRED
                        : State.STALE;
        return new AcceptanceStatus(
                state,
                Optional.of(latest),
                causes,
                changes.stream().filter(change -> !change.kind().isCause()).toList());
    }
}
