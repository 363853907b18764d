package org.aimsforjira.risk.acceptance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.Sha256;
import org.aimsforjira.shared.UserKey;

/**
 * Somebody accepted what remains of a risk: frozen, never edited (DESIGN.md, principle 7). It outlives its issue.
 *
 * @param aims the AIMS in which it was accepted
 * @param riskId Jira's id of the risk
 * @param riskKey its key at that time
 * @param number its number among those of the risk, from 1
 * @param by who accepted
 * @param at when
 * @param rationale why it may stay
 * @param conditions under which; empty for none
 * @param expires the last day on which it holds, in the time zone of the AIMS
 * @param renews the number of the acceptance that it renews; empty for none
 * @param assessment the number of the assessment that it rests on
 * @param facts what it rests on besides
 * @param digest SHA-256 over all of this but the person, whom the audit trail binds to the digest and can forget
 */
public record Acceptance(
        AimsId aims,
        long riskId,
        String riskKey,
        int number,
        UserKey by,
        Instant at,
        String rationale,
        String conditions,
        LocalDate expires,
        Optional<Integer> renews,
        int assessment,
        RiskFacts facts,
        String digest) {

    /** The longest rationale, conditions or reason, in characters. */
    public static final int MAX_TEXT = 10_000;

    /** The same, with the digest of what it says. */
    public Acceptance sealed() {
        return new Acceptance(
                aims,
                riskId,
                riskKey,
                number,
                by,
                at,
                rationale,
                conditions,
                expires,
                renews,
                assessment,
                facts,
                computedDigest());
    }

    /** Whether it says what it said when it was sealed. */
    public boolean isIntact() {
        return digest.equals(computedDigest());
    }

    private String computedDigest() {
        Map<String, Object> content = new HashMap<>();
        content.put("aims", aims.value());
        content.put("risk", riskId);
        content.put("riskKey", riskKey);
        content.put("number", number);
        content.put("at", at.toEpochMilli());
        content.put("rationale", rationale);
        content.put("conditions", conditions);
        content.put("expires", expires.toString());
        content.put("renews", renews.orElse(0));
        content.put("assessment", assessment);
        content.put("facts", facts.toJson());
        return Sha256.of(CanonicalJson.write(content));
    }
}
