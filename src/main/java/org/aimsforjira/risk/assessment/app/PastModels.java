package org.aimsforjira.risk.assessment.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aimsforjira.aims.domain.Aims;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.domain.Step;
import org.aimsforjira.risk.model.app.ModelTexts;
import org.aimsforjira.risk.model.domain.ModelScope;
import org.aimsforjira.risk.model.domain.ModelVersions;
import org.aimsforjira.risk.model.domain.StepHistory;
import org.aimsforjira.setup.domain.FieldRole;

/**
 * Models as their assessments were worded. A step without a name is called by Jira's option, and options go with their steps: in a model
 * that is no longer in force it has the name of the option that it became, or the one that set-up gave it where the step is gone.
 */
@Named
public class PastModels {

    private final ModelVersions versions;
    private final ModelTexts texts;

    @Inject
    public PastModels(ModelVersions versions, ModelTexts texts) {
        this.versions = versions;
        this.texts = texts;
    }

    /** The model of this version; the one in force for a version that is gone without a trace. No query for the one in force. */
    RiskModel model(Aims register, String version) {
        RiskModel inForce = versions.of(register.id());
        return version.equals(inForce.version())
                ? inForce
                : versions.version(register.id(), version)
                        .map(model -> named(register, model))
                        .orElse(inForce);
    }

    private RiskModel named(Aims register, RiskModel model) {
        boolean isNamed = Stream.of(model.likelihoodSteps(), model.severitySteps())
                .flatMap(List::stream)
                .noneMatch(step -> step.name().isEmpty());
        if (isNamed) {
            return model;
        }
        StepHistory history = StepHistory.of(versions.all(ModelScope.of(register.id())));
        return new RiskModel(
                model.version(),
                named(
                        model.likelihoodSteps(),
                        FieldRole.AI_LIKELIHOOD,
                        register,
                        step -> history.likelihood(step, model.version())),
                named(
                        model.severitySteps(),
                        FieldRole.AI_SEVERITY,
                        register,
                        step -> history.severity(step, model.version())),
                model.levels(),
                model.rows(),
                model.criteria());
    }

    private List<Step> named(
            List<Step> steps, FieldRole role, Aims register, IntFunction<Optional<Integer>> translated) {
        IntFunction<String> today = texts.nameless(role, Optional.of(register.projectId()));
        IntFunction<String> ofSetUp = texts.nameless(role, Optional.empty());
        return IntStream.rangeClosed(1, steps.size())
                .mapToObj(number -> {
                    Step step = steps.get(number - 1);
                    return step.name().isEmpty()
                            ? new Step(
                                    translated.apply(number).map(today::apply).orElseGet(() -> ofSetUp.apply(number)),
                                    step.meaning())
                            : step;
                })
                .toList();
    }
}
