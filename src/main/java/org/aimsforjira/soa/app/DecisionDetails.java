package org.aimsforjira.soa.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.shared.AuditTrail.Changed;
import org.aimsforjira.soa.domain.Position;
import org.aimsforjira.soa.domain.PositionChange;
import org.aimsforjira.soa.domain.Reason;

/** What the audit trail keeps of a decision: the version, and each part that changed. */
final class DecisionDetails {

    private DecisionDetails() {}

    static Map<String, Object> of(PositionChange change, int version) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("version", version);
        for (PositionChange.Part part : change.parts()) {
            switch (part) {
                case DECISION ->
                    details.put(
                            "decision",
                            new Changed(
                                    change.before().decision().name(),
                                    change.after().decision().name()));
                case REASONS -> details.put("reasons", new Changed(names(change.before()), names(change.after())));
                case JUSTIFICATION ->
                    details.put(
                            "justification",
                            new Changed(
                                    change.before().justification(),
                                    change.after().justification()));
            }
        }
        return details;
    }

    private static List<String> names(Position position) {
        return position.reasons().stream().map(Reason::name).toList();
    }
}
