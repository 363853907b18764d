package org.aimsforjira.treatment.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.CanonicalJson;
import org.aimsforjira.shared.UserKey;
import org.aimsforjira.treatment.domain.Progress;
import org.jspecify.annotations.Nullable;

/** Risks as canonical JSON, so that one content has one hash. The names never change: what was frozen must stay readable. */
final class PlanText {

    private PlanText() {}

    static Map<String, Object> map(FrozenRisk risk) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", risk.riskId());
        map.put("key", risk.key());
        map.put("summary", risk.summary());
        risk.option().ifPresent(option -> map.put("option", option));
        risk.level().ifPresent(level -> map.put("level", level));
        map.put("controls", ids(risk.controls()));
        map.put("treatments", risk.treatments().stream().map(PlanText::map).toList());
        return map;
    }

    private static Map<String, Object> map(FrozenTreatment treatment) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", treatment.issueId());
        map.put("key", treatment.key());
        map.put("summary", treatment.summary());
        treatment.assignee().ifPresent(person -> map.put("assignee", person.value()));
        treatment.due().ifPresent(day -> map.put("due", day.toString()));
        map.put("progress", treatment.progress().key());
        map.put("controls", ids(treatment.controls()));
        return map;
    }

    private static List<String> ids(SortedSet<ControlId> controls) {
        return controls.stream().map(ControlId::value).toList();
    }

    /** Reads a list of risks. */
    static List<FrozenRisk> read(String json) {
        List<FrozenRisk> risks = new ArrayList<>();
        for (Object each : list(CanonicalJson.read(json))) {
            Map<?, ?> map = (Map<?, ?>) Objects.requireNonNull(each);
            risks.add(new FrozenRisk(
                    number(map, "id"),
                    text(map, "key"),
                    text(map, "summary"),
                    optional(map, "option"),
                    optional(map, "level"),
                    controls(map),
                    list(map.get("treatments")).stream()
                            .map(PlanText::treatment)
                            .toList()));
        }
        return risks;
    }

    private static FrozenTreatment treatment(@Nullable Object value) {
        Map<?, ?> map = (Map<?, ?>) Objects.requireNonNull(value);
        return new FrozenTreatment(
                number(map, "id"),
                text(map, "key"),
                text(map, "summary"),
                optional(map, "assignee").map(UserKey::new),
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
