package org.aimsforjira.risk.assessment.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.app.LevelWords;
import org.aimsforjira.risk.assessment.app.AssessmentView;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.assessment.domain.ConsequenceRating;
import org.aimsforjira.risk.assessment.domain.Part;

/** Words one part of an assessment, so that two can be laid side by side. */
@Named
public class AssessmentPartWords {

    private final Texts texts;

    @Inject
    public AssessmentPartWords(Texts texts) {
        this.texts = texts;
    }

    /** Empty for a text that nobody wrote and for no controls. */
    String words(Part part, AssessmentView view) {
        Assessment one = view.assessment();
        return switch (part) {
            case LIKELIHOOD -> likelihood(view, one.inherent().likelihood());
            case SEVERITY -> severity(view, one.inherent().severity());
            case CONSEQUENCES -> consequences(view);
            case CONFIDENCE ->
                one.inherent()
                        .confidence()
                        .map(view.words()::confidence)
                        .orElseGet(() -> texts.text("aims.risk.assessment.confidence-unknown"));
            case LEVEL -> level(view, one.inherentLevel());
            case RESIDUAL_LIKELIHOOD -> likelihood(view, one.residual().likelihood());
            case RESIDUAL_SEVERITY -> severity(view, one.residual().severity());
            case RESIDUAL_LEVEL -> level(view, one.residualLevel());
            case MODEL -> one.modelVersion();
            case CONTROLS -> one.controls().stream().map(ControlId::value).collect(Collectors.joining(", "));
            case WHY -> one.why();
            case INPUTS -> one.inputs();
        };
    }

    private String likelihood(AssessmentView view, Optional<Integer> step) {
        return step.map(known -> view.words().likelihood(view.model(), known)).orElseGet(this::notRated);
    }

    private String severity(AssessmentView view, Optional<Integer> step) {
        return step.map(known -> view.words().severity(view.model(), known)).orElseGet(this::notRated);
    }

    private String level(AssessmentView view, Optional<String> key) {
        return LevelWords.name(key.flatMap(view.model()::level), texts::text);
    }

    private String consequences(AssessmentView view) {
        return view.assessment().hasConsequences()
                ? view.assessment().consequences().stream()
                        .map(one -> consequence(view, one))
                        .collect(Collectors.joining("\n"))
                : texts.text("aims.risk.assessment.consequences-not-rated");
    }

    private static String consequence(AssessmentView view, ConsequenceRating one) {
        return view.words().to().text(one.to()) + ", " + view.words().kinds().text(one.kind()) + ": "
                + view.words().severity(view.model(), one.severity());
    }

    private String notRated() {
        return texts.text("aims.risk.level.none");
    }
}
