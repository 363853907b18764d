package org.aimsforjira.risk.assessment.ao;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.shared.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** How lists and ratings lie in their columns. The names are part of what is stored. */
final class Written {

    private Written() {}

    static List<Map<String, Object>> plain(List<ConsequenceRating> consequences) {
        return consequences.stream()
                .map(one -> Map.<String, Object>of("to", one.to(), "kind", one.kind(), "severity", one.severity()))
                .toList();
    }

    static String consequences(List<ConsequenceRating> consequences) {
        return CanonicalJson.write(plain(consequences));
    }

    static List<ConsequenceRating> consequences(@Nullable Object read) {
        return list(read).stream()
                .map(one -> (Map<?, ?>) one)
                .map(one -> new ConsequenceRating(
                        String.valueOf(one.get("to")),
                        String.valueOf(one.get("kind")),
                        step(one.get("severity")).orElseThrow()))
                .toList();
    }

    static String controls(SortedSet<ControlId> controls) {
        return CanonicalJson.write(controls.stream().map(ControlId::value).toList());
    }

    static SortedSet<ControlId> controls(@Nullable String json) {
        SortedSet<ControlId> controls = new TreeSet<>();
        if (json != null) {
            list(CanonicalJson.read(json)).forEach(id -> controls.add(new ControlId(String.valueOf(id))));
        }
        return controls;
    }

    static Map<String, @Nullable Object> plain(Rating rating) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("likelihood", rating.likelihood().orElse(null));
        plain.put("severity", rating.severity().orElse(null));
        plain.put("confidence", rating.confidence().map(Confidence::key).orElse(null));
        return plain;
    }

    static Rating rating(@Nullable Object read) {
        Map<?, ?> plain = read instanceof Map<?, ?> map ? map : Map.of();
        return new Rating(
                step(plain.get("likelihood")),
                step(plain.get("severity")),
                Optional.ofNullable(plain.get("confidence"))
                        .map(String::valueOf)
                        .flatMap(Confidence::of));
    }

    private static Optional<Integer> step(@Nullable Object read) {
        return Optional.ofNullable(read).map(number -> ((Long) number).intValue());
    }

    private static Collection<?> list(@Nullable Object read) {
        return read instanceof Collection<?> list ? list : List.of();
    }
}
