package org.aimsforjira.risk.residual.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.catalogue.domain.ControlKind;
import org.aimsforjira.risk.domain.InherentLevel;
import org.aimsforjira.risk.domain.RiskLevel;
import org.aimsforjira.risk.domain.RiskModel;
import org.aimsforjira.risk.residual.domain.ResidualLine.Kind;

/**
 * What may remain of a risk, computed from its inherent assessment and the state of its controls, as a range (ADR 048). Our rule, not
 * the standard's: only operating controls lower it, they lower the likelihood alone, and never below the lowest step. It stands beside
 * what people rated and never replaces it.
 *
 * @param best the most that the operating controls can be credited with: one step for each kind of control among them
 * @param worst the least: one step if every selected control operates, else none
 */
public record ResidualEstimate(End best, End worst) {

    /**
     * One end of the range.
     *
     * @param likelihood the step
     * @param severity the step; as before treatment
     * @param level what the model makes of the two
     * @param lines how the likelihood came about; their amounts add up to it
     */
    public record End(int likelihood, int severity, RiskLevel level, List<ResidualLine> lines) {
        public End {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Computes the range.
     *
     * @param model the model that the inherent level was made with
     * @param inherent as it counts, after the confidence rule
     * @param controls those selected, each once, in order
     */
    public static ResidualEstimate of(RiskModel model, InherentLevel inherent, List<SelectedControl> controls) {
        return new ResidualEstimate(
                end(model, inherent, best(controls)), end(model, inherent, List.of(worst(controls))));
    }

    /** Whether both ends are the same cell. */
    public boolean isExact() {
        return best.likelihood() == worst.likelihood();
    }

    private static End end(RiskModel model, InherentLevel inherent, List<ResidualLine> credits) {
        List<ResidualLine> lines = new ArrayList<>();
        lines.add(ResidualLine.of(Kind.RATED, inherent.likelihood()));
        if (inherent.unsure()) {
            lines.add(
                    inherent.isRaised()
                            ? ResidualLine.of(Kind.UNSURE, inherent.countedLikelihood() - inherent.likelihood())
                            : ResidualLine.of(Kind.UNSURE_HIGHEST, 0));
        }
        lines.addAll(credits);
        int sum = lines.stream().mapToInt(ResidualLine::amount).sum();
        int likelihood = Math.max(1, sum);
        if (likelihood > sum) {
            lines.add(ResidualLine.of(Kind.LOWEST_STEP, likelihood - sum));
        }
        return new End(likelihood, inherent.severity(), model.level(likelihood, inherent.severity()), lines);
    }

    private static List<ResidualLine> best(List<SelectedControl> controls) {
        Map<ControlKind, List<String>> operating = new EnumMap<>(ControlKind.class);
        List<ResidualLine> idle = new ArrayList<>();
        for (SelectedControl control : controls) {
            if (control.counts()) {
                control.kinds()
                        .forEach(kind -> operating
                                .computeIfAbsent(kind, any -> new ArrayList<>())
                                .add(control.id().value()));
            } else {
                String id = control.id().value();
                idle.add(new ResidualLine(Kind.NOT_OPERATING, id, List.of(id), control.state(), 0));
            }
        }
        List<ResidualLine> lines = new ArrayList<>();
        operating.forEach((kind, ids) -> lines.add(new ResidualLine(Kind.KIND_OPERATES, kind.key(), ids, "", -1)));
        lines.addAll(idle);
        if (controls.isEmpty()) {
            lines.add(ResidualLine.of(Kind.NO_CONTROL, 0));
        }
        return lines;
    }

    private static ResidualLine worst(List<SelectedControl> controls) {
        if (controls.isEmpty()) {
            return ResidualLine.of(Kind.NO_CONTROL, 0);
        }
        List<String> idle = controls.stream()
                .filter(control -> !control.counts())
                .map(control -> control.id().value())
                .toList();
        return idle.isEmpty()
                ? ResidualLine.of(Kind.ALL_OPERATE, -1)
                : new ResidualLine(Kind.NOT_ALL_OPERATE, "", idle, "", 0);
    }
}
