package org.aimsforjira.risk.model.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aimsforjira.risk.domain.RiskCriteria;
import org.aimsforjira.risk.domain.RiskCriteria.Stance;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;
import org.aimsforjira.shared.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** A model as canonical JSON: one text for one content, so that its hash says whether somebody changed it. */
public final class ModelJson {

    private ModelJson() {}

    /** The whole content: the model and the origins of its steps. */
    public static String write(RiskModel model, StepOrigins origins) {
        Map<String, Object> json = new HashMap<>();
        json.put("version", model.version());
        json.put("likelihood", steps(model.likelihoodSteps()));
        json.put("severity", steps(model.severitySteps()));
        json.put(
                "levels",
                model.levels().stream()
                        .map(level -> Map.of(
                                "key", level.key(),
                                "name", level.name(),
                                "tone", level.tone().key()))
                        .toList());
        json.put(
                "matrix",
                model.rows().stream()
                        .map(row -> row.stream().map(RiskLevel::key).toList())
                        .toList());
        json.put("criteria", criteria(model.criteria()));
        json.put("origins", Map.of("likelihood", origins.likelihood(), "severity", origins.severity()));
        return CanonicalJson.write(json);
    }

    /** In hexadecimal digits. */
    public static String sha256(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static List<Object> steps(List<Step> steps) {
        return new ArrayList<>(steps.stream()
                .map(step -> Map.of("name", step.name(), "meaning", step.meaning()))
                .toList());
    }

    private static Map<String, Object> criteria(RiskCriteria criteria) {
        Map<String, Object> stricter = new TreeMap<>();
        criteria.stricter().forEach((kind, stances) -> stricter.put(kind, stances(stances)));
        return Map.of(
                "appetite",
                stances(criteria.appetite()),
                "stricter",
                stricter,
                "layered",
                new TreeSet<>(criteria.layered()),
                "approvers",
                criteria.approvers(),
                "assessorMayAccept",
                criteria.assessorMayAccept());
    }

    private static Map<String, String> stances(Map<String, Stance> stances) {
        Map<String, String> keys = new TreeMap<>();
        stances.forEach((level, stance) -> keys.put(level, stance.key()));
        return keys;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuntimeException when it is something else: somebody changed what we keep
     */
    public static RiskModel model(String json) {
        Map<?, ?> map = map(CanonicalJson.read(json));
        List<RiskLevel> levels = new ArrayList<>();
        for (Object level : list(map.get("levels"))) {
            Map<?, ?> one = map(level);
            levels.add(new RiskLevel(
                    text(one, "key"),
                    text(one, "name"),
                    RiskLevel.Tone.valueOf(text(one, "tone").toUpperCase(Locale.ROOT)),
                    levels.size() + 1));
        }
        return new RiskModel(
                text(map, "version"),
                readSteps(map.get("likelihood")),
                readSteps(map.get("severity")),
                levels,
                list(map.get("matrix")).stream()
                        .map(row -> list(row).stream()
                                .map(key -> level(String.valueOf(key), levels))
                                .toList())
                        .toList(),
                readCriteria(map(map.get("criteria"))));
    }

    /** Reads the origins that {@link #write} wrote. */
    public static StepOrigins origins(String json) {
        Map<?, ?> origins = map(map(CanonicalJson.read(json)).get("origins"));
        return new StepOrigins(whole(origins.get("likelihood")), whole(origins.get("severity")));
    }

    private static List<Integer> whole(@Nullable Object numbers) {
        return list(numbers).stream()
                .map(number -> Math.toIntExact((Long) number))
                .toList();
    }

    private static RiskLevel level(String key, List<RiskLevel> levels) {
        return levels.stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level " + key));
    }

    private static List<Step> readSteps(@Nullable Object steps) {
        return list(steps).stream()
                .map(step -> new Step(text(map(step), "name"), text(map(step), "meaning")))
                .toList();
    }

    private static RiskCriteria readCriteria(Map<?, ?> json) {
        Map<String, Map<String, Stance>> stricter = new HashMap<>();
        map(json.get("stricter")).forEach((kind, stances) -> stricter.put((String) kind, readStances(stances)));
        Map<String, Long> approvers = new HashMap<>();
        map(json.get("approvers")).forEach((level, role) -> approvers.put((String) level, (Long) role));
        TreeSet<String> layered = new TreeSet<>();
        list(json.get("layered")).forEach(level -> layered.add((String) level));
        return new RiskCriteria(
                readStances(json.get("appetite")),
                stricter,
                layered,
                approvers,
                Boolean.TRUE.equals(json.get("assessorMayAccept")));
    }

    private static Map<String, Stance> readStances(@Nullable Object json) {
        Map<String, Stance> stances = new HashMap<>();
        map(json)
                .forEach((level, stance) -> stances.put(
                        (String) level, Stance.valueOf(String.valueOf(stance).toUpperCase(Locale.ROOT))));
        return stances;
    }

    private static Map<?, ?> map(@Nullable Object json) {
        return (Map<?, ?>) Objects.requireNonNull(json, "an object is missing");
    }

    private static List<?> list(@Nullable Object json) {
        return (List<?>) Objects.requireNonNull(json, "a list is missing");
    }

    private static String text(Map<?, ?> json, String name) {
        return (String) Objects.requireNonNull(json.get(name), name);
    }
}
