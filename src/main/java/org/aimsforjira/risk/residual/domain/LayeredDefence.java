package org.aimsforjira.risk.residual.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aimsforjira.catalogue.domain.ControlKind;
import org.aimsforjira.risk.domain.RiskCriteria;
import org.aimsforjira.risk.domain.RiskLevel;

/**
 * Whether a risk is held by two controls that work in different ways, so that one failure does not let it through. Our rule, not the
 * standard's; the model names the inherent levels at which it is asked for.
 *
 * @param required whether the model asks for it at this level
 * @param operating how many of the selected controls operate
 * @param present the kinds among them
 * @param met whether two different controls of two different kinds operate
 */
public record LayeredDefence(boolean required, int operating, Set<ControlKind> present, boolean met) {
    public LayeredDefence {
        present = Set.copyOf(present);
    }

    /** Looks at the controls of a risk of this inherent level. */
    public static LayeredDefence of(RiskCriteria criteria, RiskLevel inherent, List<SelectedControl> controls) {
        List<SelectedControl> counting =
                controls.stream().filter(SelectedControl::counts).toList();
        Set<ControlKind> kinds = counting.stream()
                .flatMap(control -> control.kinds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        // Two controls with two kinds among them: whatever the one leaves out, the other one brings, or has besides.
        return new LayeredDefence(
                criteria.needsLayers(inherent), counting.size(), kinds, counting.size() >= 2 && kinds.size() >= 2);
    }

    /** Whether the model asks for what is not there. */
    public boolean isBroken() {
        return required && !met;
    }

    /** The kinds of which one more operating control would do, in order; all three where nothing operates, or one control of several kinds. */
    public List<ControlKind> missing() {
        if (met) {
            return List.of();
        }
        return EnumSet.allOf(ControlKind.class).stream()
                .filter(kind -> present.size() >= 2 || !present.contains(kind))
                .toList();
    }
}
