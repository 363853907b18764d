package org.aimsforjira.risk.model.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.model.domain.ModelDraft.DraftStep;

/** What is wrong with a scale. */
final class ScaleCheck {

    private ScaleCheck() {}

    /**
     * @param scale {@code likelihood} or {@code severity}
     * @param before how many steps the scale of the model in force has
     */
    static List<Finding> findings(String scale, List<DraftStep> steps, int before) {
        List<Finding> findings = new ArrayList<>();
        if (steps.size() < RiskModel.MIN_STEPS || steps.size() > RiskModel.MAX_STEPS) {
            findings.add(Finding.error(
                    "steps-number",
                    scale,
                    "aims.risk.model.scale." + scale,
                    RiskModel.MIN_STEPS,
                    RiskModel.MAX_STEPS,
                    steps.size()));
        }
        Map<String, Integer> names = new HashMap<>();
        Map<Integer, Integer> origins = new HashMap<>();
        for (int number = 1; number <= steps.size(); number++) {
            DraftStep step = steps.get(number - 1);
            String place = scale + "-" + number;
            named(step, scale, number, place, names, findings);
            if (step.meaning().length() > ModelCheck.MAX_MEANING) {
                findings.add(Finding.error(
                        "meaning-too-long", place, "aims.risk.model.scale." + scale, number, ModelCheck.MAX_MEANING));
            }
            if (step.was() < 0 || step.was() > before) {
                findings.add(
                        Finding.error("step-unknown", place, "aims.risk.model.scale." + scale, number, step.was()));
            }
            Integer other = step.was() > 0 ? origins.put(step.was(), number) : null;
            if (other != null) {
                findings.add(Finding.error("step-twice", place, "aims.risk.model.scale." + scale, other, number));
            }
        }
        return findings;
    }

    private static void named(
            DraftStep step,
            String scale,
            int number,
            String place,
            Map<String, Integer> names,
            List<Finding> findings) {
        if (step.name().isEmpty()) {
            findings.add(Finding.error("step-unnamed", place, "aims.risk.model.scale." + scale, number));
            return;
        }
        if (step.name().length() > ModelCheck.MAX_NAME) {
            findings.add(Finding.error(
                    "step-name-too-long", place, "aims.risk.model.scale." + scale, number, ModelCheck.MAX_NAME));
        }
        Integer other = names.putIfAbsent(step.name().toLowerCase(Locale.ROOT), number);
        if (other != null) {
            findings.add(Finding.error(
                    "step-name-twice", place, "aims.risk.model.scale." + scale, other, number, step.name()));
        }
    }
}
