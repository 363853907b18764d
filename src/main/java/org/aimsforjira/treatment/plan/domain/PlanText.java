package org.aimsforjira.treatment.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.Progress;
import org.jspecify.annotations.Nullable;

/** Risks as canonical JSON, so that one content has one hash. The names never change: what was frozen must stay readable. People are tokens in it. */
final class PlanText {

    private PlanText() {}

    static Map<String, Object> map(FrozenRisk risk, PersonTokens people) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", risk.riskId());
        map.put("key", risk.key());
        map.put("summary", risk.summary());
        risk.option().ifPresent(option -> {
            map.put("option", option.key());
            if (!option.text().isEmpty()) {
                map.put("optionText", option.text());
            }
        });
        risk.level().ifPresent(level -> map.put("level", level));
        map.put("controls", ids(risk.controls()));
        map.put(
                "treatments",
                risk.treatments().stream()
                        .map(treatment -> map(treatment, people))
                        .toList());
        return map;
    }

    private static Map<String, Object> map(FrozenTreatment treatment, PersonTokens people) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", treatment.issueId());
        map.put("key", treatment.key());
        map.put("project", treatment.projectId());
        map.put("summary", treatment.summary());
        treatment.assignee().ifPresent(person -> map.put("assignee", people.of(person)));
        treatment.due().ifPresent(day -> map.put("due", day.toString()));
        map.put("progress", treatment.progress().key());
        map.put("controls", ids(treatment.controls()));
        return map;
    }

    private static List<String> ids(SortedSet<ControlId> controls) {
        return controls.stream().map(ControlId::value).toList();
    }

    /** Reads a list of risks, not yet knowing whom its tokens stand for. */
    static List<Map<?, ?>> maps(String json) {
        List<Map<?, ?>> maps = new ArrayList<>();
        list(CanonicalJson.read(json)).forEach(each -> maps.add((Map<?, ?>) Objects.requireNonNull(each)));
        return maps;
    }

    /** The tokens of people in it. */
    static Set<String> tokens(List<Map<?, ?>> risks) {
        Set<String> tokens = new HashSet<>();
        risks.forEach(risk -> list(risk.get("treatments"))
                .forEach(treatment -> optional((Map<?, ?>) Objects.requireNonNull(treatment), "assignee")
                        .ifPresent(tokens::add)));
        return tokens;
    }

    /**
     * @param people whom tokens stand for; a token that stands for nobody any more stands for itself
     */
    static FrozenRisk risk(Map<?, ?> map, Map<String, UserKey> people) {
        return new FrozenRisk(
                number(map, "id"),
                text(map, "key"),
                text(map, "summary"),
                optional(map, "option")
                        .map(key -> new ChosenOption(
                                key, optional(map, "optionText").orElse(""))),
                optional(map, "level"),
                controls(map),
                list(map.get("treatments")).stream()
                        .map(treatment -> treatment((Map<?, ?>) Objects.requireNonNull(treatment), people))
                        .toList());
    }

    private static FrozenTreatment treatment(Map<?, ?> map, Map<String, UserKey> people) {
        return new FrozenTreatment(
                number(map, "id"),
                text(map, "key"),
                number(map, "project"),
                text(map, "summary"),
                optional(map, "assignee").map(token -> people.getOrDefault(token, new UserKey(token))),
                optional(map, "due").map(LocalDate::parse),
                Progress.valueOf(text(map, "progress").toUpperCase(Locale.ROOT)),
                controls(map));
    }

    private static SortedSet<ControlId> controls(Map<?, ?> map) {
        SortedSet<ControlId> controls = new TreeSet<>();
        list(map.get("controls")).forEach(id -> controls.add(new ControlId((String) Objects.requireNonNull(id))));
        return controls;
    }

    private static Collection<?> list(@Nullable Object value) {
        return (Collection<?>) Objects.requireNonNull(value);
    }

    private static long number(Map<?, ?> map, String name) {
        return (Long) Objects.requireNonNull(map.get(name), name);
    }

    private static String text(Map<?, ?> map, String name) {
        return (String) Objects.requireNonNull(map.get(name), name);
    }

    private static Optional<String> optional(Map<?, ?> map, String name) {
        return Optional.ofNullable((String) map.get(name));
    }
}
