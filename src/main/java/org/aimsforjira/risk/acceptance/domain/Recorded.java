package org.aimsforjira.risk.acceptance.domain;

import java.util.List;
import java.util.Optional;

/** An acceptance and what happened to it. */
public record Recorded(Acceptance acceptance, List<AcceptanceEvent> events) {
    public Recorded {
        events = List.copyOf(events);
    }

    public Optional<AcceptanceEvent> event(AcceptanceEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).findFirst();
    }

    public boolean isRevoked() {
        return event(AcceptanceEvent.Kind.REVOKED).isPresent();
    }
}
