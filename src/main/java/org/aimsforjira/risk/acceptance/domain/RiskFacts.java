package org.aimsforjira.risk.acceptance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What an acceptance rests on, at one moment: frozen when a risk is accepted, and read again to see whether it still holds.
 *
 * @param likelihood the rated likelihood after treatment
 * @param severity the rated severity after treatment
 * @param level the key of the level that the model made of them
 * @param levelName what people call that level; empty for the levels of the built-in model
 * @param modelVersion the model that was in force
 * @param inherent likelihood, severity and confidence before treatment
 * @param stance the key of what the model says may happen with it; empty while what remains is not rated
 * @param controls those selected, in order
 * @param treatments the issues that treat it, by id
 */
public record RiskFacts(
        int likelihood,
        int severity,
        String level,
        String levelName,
        String modelVersion,
        Rating inherent,
        String stance,
        List<ControlFact> controls,
        List<TreatmentFact> treatments) {
    public RiskFacts {
        controls = controls.stream()
                .sorted(Comparator.comparing(ControlFact::control))
                .toList();
        treatments = treatments.stream()
                .sorted(Comparator.comparing(TreatmentFact::issueId))
                .toList();
    }

    /** The same with other ratings, as where a later model numbers the steps anew. */
    public RiskFacts rated(Rating otherInherent, Rating otherResidual) {
        return new RiskFacts(
                otherResidual.likelihood().orElse(0),
                otherResidual.severity().orElse(0),
                level,
                levelName,
                modelVersion,
                otherInherent,
                stance,
                controls,
                treatments);
    }

    /** The rating after treatment; without confidence. */
    public Rating residual() {
        return likelihood == 0
                ? Rating.NONE
                : new Rating(Optional.of(likelihood), Optional.of(severity), Optional.empty());
    }

    /** SHA-256 over all of it: what a person who signs has seen. */
    public String digest() {
        return Sha256.of(CanonicalJson.write(toJson()));
    }

    /** For {@link CanonicalJson}. */
    public Map<String, Object> toJson() {
        List<Object> controlRows = new ArrayList<>();
        for (ControlFact control : controls) {
            Map<String, Object> row = new HashMap<>();
            row.put("control", control.control().value());
            row.put("state", control.state());
            control.newestEvidence().ifPresent(day -> row.put("newestEvidence", day.toString()));
            controlRows.add(row);
        }
        List<Object> treatmentRows = new ArrayList<>();
        for (TreatmentFact treatment : treatments) {
            treatmentRows.add(Map.of(
                    "issue",
                    treatment.issueId(),
                    "key",
                    treatment.key(),
                    "progress",
                    treatment.stage().key()));
        }
        return Map.of(
                "likelihood", likelihood,
                "severity", severity,
                "level", level,
                "levelName", levelName,
                "model", modelVersion,
                "inherent", ratingRow(inherent),
                "stance", stance,
                "controls", controlRows,
                "treatments", treatmentRows);
    }

    private static Map<String, Object> ratingRow(Rating rating) {
        Map<String, Object> row = new HashMap<>();
        rating.likelihood().ifPresent(step -> row.put("likelihood", step));
        rating.severity().ifPresent(step -> row.put("severity", step));
        rating.confidence().ifPresent(confidence -> row.put("confidence", confidence.key()));
        return row;
    }

    private static Rating rating(Map<?, ?> row) {
        return new Rating(
                step(row.get("likelihood")),
                step(row.get("severity")),
                Optional.ofNullable(row.get("confidence"))
                        .map(key -> Confidence.of(text(key)).orElseThrow()));
    }

    private static Optional<Integer> step(@Nullable Object value) {
        return Optional.ofNullable(value).map(step -> (int) number(step));
    }

    /** Reads what {@link #toJson} gave. */
    public static RiskFacts fromJson(Map<?, ?> json) {
        return new RiskFacts(
                (int) number(json.get("likelihood")),
                (int) number(json.get("severity")),
                text(json.get("level")),
                text(json.get("levelName")),
                text(json.get("model")),
                rating((Map<?, ?>) Objects.requireNonNull(json.get("inherent"))),
                text(json.get("stance")),
                rows(json.get("controls")).stream()
                        .map(row -> new ControlFact(
                                new ControlId(text(row.get("control"))),
                                text(row.get("state")),
                                Optional.ofNullable(row.get("newestEvidence")).map(day -> LocalDate.parse(text(day)))))
                        .toList(),
                rows(json.get("treatments")).stream()
                        .map(row -> new TreatmentFact(
                                number(row.get("issue")),
                                text(row.get("key")),
                                WorkStage.of(text(row.get("progress"))).orElseThrow()))
                        .toList());
    }

    private static List<Map<?, ?>> rows(@Nullable Object value) {
        List<Map<?, ?>> rows = new ArrayList<>();
        for (Object row : (List<?>) Objects.requireNonNull(value)) {
            rows.add((Map<?, ?>) row);
        }
        return rows;
    }

    private static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
