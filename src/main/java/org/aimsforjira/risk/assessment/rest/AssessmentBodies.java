package org.aimsforjira.risk.assessment.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.risk.assessment.app.AssessMany;
import org.aimsforjira.risk.assessment.app.AssessRisk;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.assessment.rest.AssessBody.ConsequenceBody;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads bodies: what must be there. What can be said is for the use case. */
final class AssessmentBodies {

    private AssessmentBodies() {}

    static Outcome<AssessRisk> assess(AssessBody body) {
        Integer basedOn = body.basedOn();
        if (basedOn == null) {
            return missing("basedOn");
        }
        if (basedOn < 0) {
            return Outcome.refused(Refusal.invalid("risk.assessment.unknown", basedOn));
        }
        String model = body.model();
        if (model == null) {
            return missing("model");
        }
        return confidence(body.confidence())
                .flatMap(sure -> consequences(body.consequences())
                        .map(consequences -> new AssessRisk(
                                basedOn,
                                model,
                                Optional.ofNullable(body.likelihood()),
                                Optional.ofNullable(body.severity()),
                                consequences,
                                sure,
                                Optional.ofNullable(body.residualLikelihood()),
                                Optional.ofNullable(body.residualSeverity()),
                                text(body.why()),
                                text(body.inputs()))));
    }

    static Outcome<AssessMany> many(AssessManyBody body) {
        List<String> keys = new ArrayList<>();
        for (String key : body.risks() == null ? List.<@Nullable String>of() : body.risks()) {
            if (key == null) {
                return missing("risks[]");
            }
            keys.add(key);
        }
        String model = body.model();
        if (model == null) {
            return missing("model");
        }
        return confidence(body.confidence())
                .map(sure -> new AssessMany(
                        keys,
                        model,
                        Optional.ofNullable(body.likelihood()),
                        Optional.ofNullable(body.severity()),
                        sure,
                        Optional.ofNullable(body.residualLikelihood()),
                        Optional.ofNullable(body.residualSeverity()),
                        text(body.why()),
                        text(body.inputs())));
    }

    private static Outcome<Optional<Confidence>> confidence(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Optional<Confidence> sure = Confidence.of(sent);
        return sure.isPresent()
                ? Outcome.done(sure)
                : Outcome.refused(Refusal.invalid("risk.confidence-unknown", sent));
    }

    private static Outcome<List<ConsequenceRating>> consequences(@Nullable List<@Nullable ConsequenceBody> sent) {
        List<ConsequenceRating> consequences = new ArrayList<>();
        for (ConsequenceBody one : sent == null ? List.<@Nullable ConsequenceBody>of() : sent) {
            String to = one == null ? null : one.to();
            String kind = one == null ? null : one.kind();
            Integer severity = one == null ? null : one.severity();
            if (to == null || kind == null || severity == null) {
                return missing("consequences[]." + (to == null ? "to" : kind == null ? "kind" : "severity"));
            }
            consequences.add(new ConsequenceRating(to, kind, severity));
        }
        return Outcome.done(consequences);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> Outcome<T> missing(String field) {
        return Outcome.refused(Refusal.invalid("risk.field-missing", field));
    }
}
