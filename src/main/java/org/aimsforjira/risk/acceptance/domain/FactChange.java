package org.aimsforjira.risk.acceptance.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that moved since a risk was accepted.
 *
 * @param kind what
 * @param subject what it is about: the id of a control, the key of a treatment; empty where nothing is meant
 * @param issueId Jira's id of the treatment; 0 where none is meant
 * @param from what it was; empty where nothing is meant
 * @param to what it is
 */
public record FactChange(Kind kind, String subject, long issueId, String from, String to) {

    static FactChange of(Kind kind, String from, String to) {
        return new FactChange(kind, "", 0, from, to);
    }

    static FactChange control(Kind kind, String control, String from, String to) {
        return new FactChange(kind, control, 0, from, to);
    }

    static FactChange treatment(Kind kind, TreatmentFact treatment, String from, String to) {
        return new FactChange(kind, treatment.key(), treatment.issueId(), from, to);
    }

    /** Whether both say the same of the same thing, whatever the thing is called today. */
    public boolean saysTheSameAs(FactChange other) {
        return kind == other.kind
                && issueId == other.issueId
                && (issueId != 0 || subject.equals(other.subject))
                && from.equals(other.from)
                && to.equals(other.to);
    }

    /** For {@link org.aimsforjira.shared.CanonicalJson}. */
    public Map<String, Object> toJson() {
        Map<String, Object> json = new HashMap<>();
        json.put("kind", kind.key());
        json.put("subject", subject);
        json.put("issue", issueId);
        json.put("from", from);
        json.put("to", to);
        return json;
    }

    /** Reads what {@link #toJson} gave. */
    public static FactChange fromJson(Map<?, ?> json) {
        return new FactChange(
                Kind.of(String.valueOf(json.get("kind"))).orElseThrow(),
                String.valueOf(json.get("subject")),
                json.get("issue") instanceof Number id ? id.longValue() : 0,
                String.valueOf(json.get("from")),
                String.valueOf(json.get("to")));
    }

    /** What can move. */
    public enum Kind {
        /** The rated residual: {@code likelihood x severity} and its level. */
        RESIDUAL_CHANGED(true),
        /** Likelihood or severity before treatment. */
        INHERENT_CHANGED(true),
        /** How sure people are; {@code from} and {@code to} are keys, empty for unknown. */
        CONFIDENCE_CHANGED(true),
        /** The model is stricter with it than it was, as with a further kind of consequence. */
        STANCE_STRICTER(true),
        CONTROL_ADDED(true),
        CONTROL_REMOVED(true),
        /** The state of a control got worse; the states are {@code from} and {@code to}. */
        CONTROL_WORSE(true),
        /** A control no longer operates because its evidence is too old; {@code from} is the day of the newest, empty for none. */
        EVIDENCE_TOO_OLD(true),
        TREATMENT_ADDED(true),
        TREATMENT_UNLINKED(true),
        TREATMENT_DELETED(true),
        /** The issue of a treatment, or its project, was archived. */
        TREATMENT_ARCHIVED(true),
        /** A treatment was further than it is; the stages are {@code from} and {@code to}. */
        TREATMENT_REOPENED(true),
        /** A treatment was closed without having been carried out. */
        TREATMENT_DROPPED(true),
        /** The day until which it was accepted, {@code from}, is over. */
        EXPIRED(true),
        /** Another version of the model is in force. */
        MODEL_CHANGED(true),
        /** The risk is in another AIMS, or in none. */
        MOVED(true),
        /** The issue of the risk was deleted. */
        RISK_GONE(true),
        /** The state of a control got better. */
        CONTROL_BETTER(false),
        /** A treatment is further than it was. */
        TREATMENT_ADVANCED(false);

        private final boolean cause;

        Kind(boolean cause) {
            this.cause = cause;
        }

        /** Whether it makes an acceptance stale. What is none is an improvement: shown, and nothing more (ADR 049). */
        public boolean isCause() {
            return cause;
        }

        /** Its name in data and the last part of its text key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }
}
