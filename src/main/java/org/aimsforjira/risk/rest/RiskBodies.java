package org.aimsforjira.risk.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.app.RaiseRisk;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.RiskNature;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads bodies: what must be there, and what a rating can say. */
final class RiskBodies {

    private static final int STEPS = RiskModel.MAX_STEPS;

    private RiskBodies() {}

    static Outcome<RaiseRisk> raise(RaiseBody body) {
        String token = body.token();
        if (token == null) {
            return missing("token");
        }
        return rating(body.likelihood(), body.severity(), body.confidence())
                .flatMap(rating -> entries("controls", body.controls())
                        .flatMap(controls -> nature(body)
                                .map(nature -> new RaiseRisk(
                                        token,
                                        text(body.summary()),
                                        text(body.description()),
                                        filled(body.system()),
                                        rating,
                                        filled(body.model()),
                                        controls,
                                        nature,
                                        Boolean.TRUE.equals(body.emerging()),
                                        filled(body.library())))));
    }

    private static Outcome<RiskNature> nature(RaiseBody body) {
        return entries("sources", body.sources())
                .flatMap(sources -> entries("consequenceTo", body.consequenceTo())
                        .flatMap(to -> entries("consequenceKinds", body.consequenceKinds())
                                .map(kinds -> new RiskNature(sources, to, kinds))));
    }

    static Outcome<Rating> rating(
            @Nullable Integer likelihood, @Nullable Integer severity, @Nullable String confidence) {
        return step("likelihood", likelihood)
                .flatMap(how -> step("severity", severity).flatMap(bad -> {
                    if (confidence == null || confidence.isEmpty()) {
                        return Outcome.done(new Rating(how, bad, Optional.empty()));
                    }
                    Optional<Confidence> sure = Confidence.of(confidence);
                    return sure.isPresent()
                            ? Outcome.done(new Rating(how, bad, sure))
                            : Outcome.refused(Refusal.invalid("risk.confidence-unknown", confidence));
                }));
    }

    private static Outcome<Optional<Integer>> step(String name, @Nullable Integer step) {
        return step != null && (step < 1 || step > STEPS)
                ? Outcome.refused(Refusal.invalid("param.out-of-range", name, "1", Integer.toString(STEPS)))
                : Outcome.done(Optional.ofNullable(step));
    }

    static Outcome<List<String>> controls(@Nullable List<@Nullable String> sent) {
        return sent == null ? missing("controls") : entries("controls", sent);
    }

    /** What somebody saw; empty where that was not sent. */
    static Outcome<Optional<List<String>>> seen(@Nullable List<@Nullable String> sent) {
        return sent == null
                ? Outcome.done(Optional.empty())
                : entries("seen", sent).map(Optional::of);
    }

    /** The entries of a list; none where it was not sent. */
    private static Outcome<List<String>> entries(String field, @Nullable List<@Nullable String> sent) {
        List<String> entries = new ArrayList<>();
        for (String entry : sent == null ? List.<@Nullable String>of() : sent) {
            if (entry == null) {
                return missing(field + "[]");
            }
            entries.add(entry);
        }
        return Outcome.done(entries);
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> Outcome<T> missing(String field) {
        return Outcome.refused(Refusal.invalid("risk.field-missing", field));
    }
}
