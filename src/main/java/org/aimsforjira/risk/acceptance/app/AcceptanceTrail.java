package org.aimsforjira.risk.acceptance.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.ControlFact;
import org.aimsforjira.risk.acceptance.domain.FactChange;
import org.aimsforjira.shared.AuditTrail.Recorder;

/** What the audit trail says of acceptances. */
final class AcceptanceTrail {

    private AcceptanceTrail() {}

    static void accepted(Recorder recorder, Acceptance acceptance) {
        Map<String, Object> details = new HashMap<>(about(acceptance));
        details.put(
                "level",
                acceptance.facts().levelName().isEmpty()
                        ? "LEVEL_" + acceptance.facts().level().toUpperCase(Locale.ROOT)
                        : acceptance.facts().levelName());
        details.put("likelihood", (long) acceptance.facts().likelihood());
        details.put("severity", (long) acceptance.facts().severity());
        details.put("model", acceptance.facts().modelVersion());
        details.put("assessment", (long) acceptance.assessment());
        details.put("expires", acceptance.expires().toString());
        details.put("digest", acceptance.digest());
        details.put(
                "controls",
                acceptance.facts().controls().stream()
                        .map(ControlFact::control)
                        .map(ControlId::value)
                        .toList());
        acceptance.renews().ifPresent(number -> details.put("renews", (long) number));
        recorder.record(
                acceptance.renews().isPresent() ? "risk.acceptance.renewed" : "risk.acceptance.accepted",
                acceptance.riskKey(),
                details);
    }

    static void revoked(Recorder recorder, Acceptance acceptance, String reason) {
        Map<String, Object> details = new HashMap<>(about(acceptance));
        details.put("reason", reason);
        recorder.record("risk.acceptance.revoked", acceptance.riskKey(), details);
    }

    static void stale(Recorder recorder, Acceptance acceptance, List<FactChange> causes) {
        Map<String, Object> details = new HashMap<>(about(acceptance));
        details.put("causes", causes.stream().map(AcceptanceTrail::cause).toList());
        recorder.record("risk.acceptance.stale", acceptance.riskKey(), details);
    }

    private static Map<String, Object> about(Acceptance acceptance) {
        return Map.of("acceptance", (long) acceptance.number());
    }

    /** {@code CAUSE_CONTROL_WORSE} has words; what follows names the thing. */
    private static Map<String, Object> cause(FactChange change) {
        Map<String, Object> cause = new HashMap<>();
        cause.put("cause", "CAUSE_" + change.kind().name());
        List<String> thing = new ArrayList<>();
        if (!change.subject().isEmpty()) {
            thing.add(change.subject());
        }
        if (!change.from().isEmpty() || !change.to().isEmpty()) {
            thing.add((change.from() + " → " + change.to()).strip());
        }
        if (!thing.isEmpty()) {
            cause.put("thing", String.join(": ", thing));
        }
        return cause;
    }
}
