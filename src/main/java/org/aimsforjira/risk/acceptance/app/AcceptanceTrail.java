package org.aimsforjira.risk.acceptance.app;

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

    /** {@code CAUSE_CONTROL_WORSE} has words; the others say of what, and what it was and is. */
    private static Map<String, Object> cause(FactChange change) {
        Map<String, Object> cause = new HashMap<>();
        cause.put("cause", "CAUSE_" + change.kind().name());
        if (!change.subject().isEmpty()) {
            cause.put("thing", change.subject());
        }
        if (!change.from().isEmpty()) {
            cause.put("was", code(change, change.from()));
        }
        if (!change.to().isEmpty()) {
            cause.put("is", code(change, change.to()));
        }
        return cause;
    }

    /** {@code STATE_OPERATING}, {@code PROGRESS_DONE}: codes that have words in every language; what has none stays. */
    private static String code(FactChange change, String value) {
        String sort = switch (change.kind()) {
            case CONTROL_ADDED, CONTROL_REMOVED, CONTROL_WORSE, CONTROL_BETTER -> "STATE_";
            case TREATMENT_ADDED,
                    TREATMENT_UNLINKED,
                    TREATMENT_DELETED,
                    TREATMENT_ARCHIVED,
                    TREATMENT_REOPENED,
                    TREATMENT_DROPPED,
                    TREATMENT_ADVANCED -> "PROGRESS_";
            case CONFIDENCE_CHANGED -> "CONFIDENCE_";
            case STANCE_STRICTER -> "STANCE_";
            case RESIDUAL_CHANGED, INHERENT_CHANGED, EVIDENCE_TOO_OLD, EXPIRED, MODEL_CHANGED, MOVED, RISK_GONE -> "";
        };
        return sort.isEmpty() ? value : sort + value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
