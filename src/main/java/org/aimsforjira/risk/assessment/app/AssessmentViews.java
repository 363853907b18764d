package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.risk.assessment.domain.Assessment;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.shared.People;
import org.aimsforjira.shared.UserKey;

/** The one builder of {@link AssessmentView}s: page, REST and conflict show the same. */
@Named
public class AssessmentViews {

    private final PastModels models;
    private final JiraPieces pieces;
    private final People people;

    @Inject
    public AssessmentViews(PastModels models, JiraPieces pieces, People people) {
        this.models = models;
        this.pieces = pieces;
        this.people = people;
    }

    public AssessmentWords words(Aims register) {
        return AssessmentWords.of(pieces, register.projectId());
    }

    AssessmentView view(Aims register, Assessment assessment) {
        return views(register, List.of(assessment)).get(0);
    }

    /** Each model and each person is looked up once. */
    List<AssessmentView> views(Aims register, List<Assessment> assessments) {
        AssessmentWords words = words(register);
        Map<String, RiskModel> versions = new HashMap<>();
        Map<UserKey, String> names = new HashMap<>();
        return assessments.stream()
                .map(one -> new AssessmentView(
                        one,
                        names.computeIfAbsent(one.by(), people::displayName),
                        versions.computeIfAbsent(one.modelVersion(), version -> models.model(register, version)),
                        words,
                        register.timeZone()))
                .toList();
    }
}
