package org.aimsforjira.risk.acceptance.ao;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aimsforjira.risk.acceptance.domain.Acceptance;
import org.aimsforjira.risk.acceptance.domain.AcceptanceEvent;
import org.aimsforjira.risk.acceptance.domain.FactChange;
import org.aimsforjira.risk.acceptance.domain.RiskFacts;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** Turns rows into records and back. */
final class AcceptanceRows {

    private AcceptanceRows() {}

    static String key(long riskId, int number) {
        return riskId + ":" + number;
    }

    static String keyRef(AimsId aims, String riskKey) {
        return aims.value() + ":" + riskKey;
    }

    static Acceptance acceptance(AcceptanceEntity row) {
        return new Acceptance(
                new AimsId(row.getAimsId()),
                row.getRiskId(),
                row.getRiskKey(),
                row.getAcceptanceNo(),
                new UserKey(row.getAcceptedBy()),
                Instant.ofEpochMilli(row.getAcceptedAt()),
                row.getRationale(),
                orEmpty(row.getConditions()),
                LocalDate.parse(row.getExpiresOn()),
                Optional.ofNullable(row.getRenewsNo()),
                row.getAssessmentNo(),
                RiskFacts.fromJson((Map<?, ?>) Objects.requireNonNull(CanonicalJson.read(row.getFacts()))),
                row.getDigest());
    }

    static Map<String, Object> values(Acceptance acceptance) {
        Map<String, Object> values = new HashMap<>();
        values.put(AcceptanceEntity.UNIQ_KEY, key(acceptance.riskId(), acceptance.number()));
        values.put("AIMS_ID", acceptance.aims().value());
        values.put(AcceptanceEntity.RISK_ID, acceptance.riskId());
        values.put("RISK_KEY", acceptance.riskKey());
        values.put(AcceptanceEntity.KEY_REF, keyRef(acceptance.aims(), acceptance.riskKey()));
        values.put("ACCEPTANCE_NO", acceptance.number());
        values.put("ACCEPTED_BY", acceptance.by().value());
        values.put("ACCEPTED_AT", acceptance.at().toEpochMilli());
        values.put("RATIONALE", acceptance.rationale());
        if (!acceptance.conditions().isEmpty()) {
            values.put("CONDITIONS", acceptance.conditions());
        }
        values.put("EXPIRES_ON", acceptance.expires().toString());
        acceptance.renews().ifPresent(number -> values.put("RENEWS_NO", number));
        values.put("ASSESSMENT_NO", acceptance.assessment());
        values.put("FACTS", CanonicalJson.write(acceptance.facts().toJson()));
        values.put("DIGEST", acceptance.digest());
        return values;
    }

    static AcceptanceEvent event(AcceptanceEventEntity row) {
        return new AcceptanceEvent(
                row.getRiskId(),
                row.getAcceptanceNo(),
                AcceptanceEvent.Kind.valueOf(row.getEventKind()),
                new UserKey(row.getDoneBy()),
                Instant.ofEpochMilli(row.getDoneAt()),
                orEmpty(row.getReason()),
                causes(row.getCauses()));
    }

    static Map<String, Object> values(AcceptanceEvent event) {
        String acceptance = key(event.riskId(), event.number());
        Map<String, Object> values = new HashMap<>();
        values.put(
                AcceptanceEventEntity.UNIQ_KEY, acceptance + ":" + event.kind().name());
        values.put(AcceptanceEventEntity.ACCEPTANCE_KEY, acceptance);
        values.put(AcceptanceEventEntity.RISK_ID, event.riskId());
        values.put("ACCEPTANCE_NO", event.number());
        values.put("EVENT_KIND", event.kind().name());
        values.put("DONE_BY", event.by().value());
        values.put("DONE_AT", event.at().toEpochMilli());
        if (!event.reason().isEmpty()) {
            values.put("REASON", event.reason());
        }
        if (!event.causes().isEmpty()) {
            values.put(
                    "CAUSES",
                    CanonicalJson.write(
                            event.causes().stream().map(FactChange::toJson).toList()));
        }
        return values;
    }

    private static List<FactChange> causes(@Nullable String json) {
        return json == null
                ? List.of()
                : ((List<?>) Objects.requireNonNull(CanonicalJson.read(json)))
                        .stream()
                                .<FactChange>map(
                                        cause -> FactChange.fromJson((Map<?, ?>) Objects.requireNonNull(cause)))
                                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
