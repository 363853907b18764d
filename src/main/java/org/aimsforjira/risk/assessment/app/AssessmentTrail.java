package org.aimsforjira.risk.assessment.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.risk.app.RatingWords;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.AssessmentDraft;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.domain.Rating;
import org.aimsforjira.risk.domain.RiskModels;

/** How an assessment stands in the audit trail: what changed since the one before, and what it rests on. */
final class AssessmentTrail {

    static final String ASSESSED = "risk.assessed";
    static final String DROPPED = "risk.assessment.dropped";

    private static final String RESIDUAL = "residual-";

    private AssessmentTrail() {}

    /** Numbers before and after are steps of one model: those of an assessment before are translated. */
    static Map<String, Object> details(
            Optional<Assessment> before, Assessment now, RiskModels models, StepsInForce steps) {
        Map<String, Object> details = new HashMap<>(RatingWords.details(now.inherent()));
        details.putAll(RatingWords.changes(
                before.map(one -> steps.comparable(one, now, Assessment::inherent))
                        .orElse(Rating.NONE),
                now.inherent()));
        residual(details, RatingWords.details(now.residual()));
        residual(
                details,
                RatingWords.changes(
                        before.map(one -> steps.comparable(one, now, Assessment::residual))
                                .orElse(Rating.NONE),
                        now.residual()));
        String model = before.map(Assessment::modelVersion).orElse("");
        level(
                details,
                "level",
                words(models, now, model, before.flatMap(Assessment::inherentLevel)),
                words(models, now, now.modelVersion(), now.inherentLevel()));
        level(
                details,
                RESIDUAL + "level",
                words(models, now, model, before.flatMap(Assessment::residualLevel)),
                words(models, now, now.modelVersion(), now.residualLevel()));
        details.put("assessment", (long) now.number());
        details.put("origin", "ORIGIN_" + now.origin().name());
        details.put("model", now.modelVersion());
        details.put("controls", now.controls().stream().map(ControlId::value).toList());
        said(details, now.consequences(), now.why(), now.inputs());
        return details;
    }

    /** What was wanted and never came to pass: nothing that a person wrote is lost. */
    static Map<String, Object> dropped(AssessmentDraft draft) {
        Map<String, Object> details = new HashMap<>(RatingWords.details(draft.inherent()));
        residual(details, RatingWords.details(draft.residual()));
        said(details, draft.consequences(), draft.why(), draft.inputs());
        return details;
    }

    private static void residual(Map<String, Object> details, Map<String, Object> parts) {
        parts.forEach((name, value) -> details.put(RESIDUAL + name, value));
    }

    private static void said(
            Map<String, Object> details, List<ConsequenceRating> consequences, String why, String inputs) {
        if (!consequences.isEmpty()) {
            details.put(
                    "consequences",
                    consequences.stream()
                            .map(one -> one.to() + ", " + one.kind() + ": " + one.severity())
                            .toList());
        }
        Map.of("why", why, "inputs", inputs).forEach((name, text) -> {
            if (!text.isEmpty()) {
                details.put(name, text);
            }
        });
    }

    private static void level(Map<String, Object> details, String name, String before, String now) {
        if (!before.equals(now)) {
            details.put(name, RatingWords.changed(before, now));
        } else if (!now.isEmpty()) {
            details.put(name, now);
        }
    }

    /** A model is looked up only where there is a level. */
    private static String words(RiskModels models, Assessment one, String version, Optional<String> level) {
        return level.isEmpty() ? "" : RatingWords.level(level, models.version(one.aims(), version));
    }
}
