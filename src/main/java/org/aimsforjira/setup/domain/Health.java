package org.aimsforjira.setup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aimsforjira.setup.domain.SetupStep.Target;

/**
 * How the pieces of an AIMS are, seen as what a repair would have to do: the same rules as set-up, so that a finding always has its
 * remedy.
 *
 * @param aspects the sorts of piece, with how many are as they should be
 * @param broken what a repair would change
 * @param told what an administrator should know and decide
 */
public record Health(List<Part> aspects, List<SetupStep> broken, List<SetupStep> told) {

    /** Told findings with which an AIMS is not whole, though only an administrator can mend them. */
    private static final Set<String> NOT_GOOD =
            Set.of("held-by-nobody", "role-deleted", "cannot-browse", "linking-off", "link-reversed");

    /** The sorts of piece that are counted. */
    public enum Aspect {
        ISSUE_TYPES,
        FIELDS,
        CONTEXTS,
        CONTROL_OPTIONS,
        OTHER_OPTIONS,
        LINK_TYPES,
        NOT_CARRIED_OUT,
        PERMISSIONS
    }

    /**
     * One sort of piece.
     *
     * @param good how many are as they should be
     * @param wanted how many there should be
     */
    public record Part(Aspect aspect, int good, int wanted) {
        public boolean isWhole() {
            return good == wanted;
        }
    }

    public Health {
        aspects = List.copyOf(aspects);
    }

    /** What the plan of a repair says about the AIMS. */
    public static Health of(SetupPlan repair) {
        List<Part> parts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            List<SetupStep> of =
                    repair.steps().stream().filter(step -> isOf(aspect, step)).toList();
            int good = (int) of.stream()
                    .filter(step -> !step.isChange() && !NOT_GOOD.contains(step.reason()))
                    .count();
            parts.add(new Part(aspect, good, of.size()));
        }
        return new Health(parts, repair.changes(), repair.told());
    }

    public boolean isWhole() {
        return broken.isEmpty()
                && aspects.stream().allMatch(Part::isWhole)
                && told.stream().noneMatch(step -> NOT_GOOD.contains(step.reason()));
    }

    private static boolean isOf(Aspect aspect, SetupStep step) {
        Target target = step.target();
        return switch (aspect) {
            case ISSUE_TYPES -> target instanceof Target.Type;
            case FIELDS -> target instanceof Target.Field;
            case CONTEXTS -> target instanceof Target.Context;
            case CONTROL_OPTIONS -> target instanceof Target.Option option && OptionRules.isOfControls(option.role());
            case OTHER_OPTIONS -> target instanceof Target.Option option && !OptionRules.isOfControls(option.role());
            case LINK_TYPES -> target instanceof Target.LinkType;
            case NOT_CARRIED_OUT -> target instanceof Target.NotCarriedOut;
            case PERMISSIONS -> target instanceof Target.RoleGrant || target instanceof Target.Held;
        };
    }
}
