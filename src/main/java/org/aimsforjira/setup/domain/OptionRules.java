package org.aimsforjira.setup.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;
import org.aimsforjira.setup.domain.JiraSnapshot.ContextInJira;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Stage;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.setup.domain.StoredPieces.Key;
import org.aimsforjira.setup.domain.WantedOptions.Wanted;
import org.aimsforjira.shared.Projects.ProjectRef;

/**
 * What has to be done for the options of select fields. An option is known by its stored id; where it has none yet, one of the same
 * text or of the same standard id is taken. A text is the administrator's; a control's option that was disabled is enabled again,
 * for a control may be excluded but never be missing; other options may stay disabled.
 */
final class OptionRules {

    private OptionRules() {}

    static List<SetupStep> options(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        for (FieldRole role : FieldRole.values()) {
            Optional<ContextInJira> context = FieldRules.contextFor(now, role);
            List<OptionRef> live = context.map(ContextInJira::options).orElse(List.of());
            List<ProjectRef> others = context.map(c -> now.others(c.projects())).orElse(List.of());
            Set<Long> taken = new HashSet<>();
            for (Wanted wanted : now.options().of(role)) {
                steps.add(option(now, role, wanted, live, taken).seenBy(others));
            }
        }
        return steps;
    }

    private static SetupStep option(
            Situation now, FieldRole role, Wanted wanted, List<OptionRef> live, Set<Long> taken) {
        Optional<Long> storedId = now.projectId().isPresent() || role.reach() == FieldRole.Reach.GLOBAL
                ? now.stored()
                        .number(Key.ofOption(role, wanted.key(), now.projectId().orElse(0)))
                : Optional.empty();
        Optional<OptionRef> stored = storedId.flatMap(
                id -> live.stream().filter(option -> option.id() == id).findFirst());
        if (stored.isPresent()) {
            taken.add(stored.get().id());
            return known(now, role, wanted, stored.get());
        }
        Optional<OptionRef> alike = alike(wanted, live, taken);
        if (alike.isPresent()) {
            taken.add(alike.get().id());
            return step(now, role, wanted, Action.MAP, alike, "same-text");
        }
        boolean deleted = storedId.isPresent() && !live.isEmpty();
        return step(now, role, wanted, Action.ADD_OPTION, Optional.empty(), deleted ? "deleted" : "missing");
    }

    private static Optional<OptionRef> alike(Wanted wanted, List<OptionRef> live, Set<Long> taken) {
        Optional<OptionRef> sameText = live.stream()
                .filter(option ->
                        !taken.contains(option.id()) && option.value().strip().equalsIgnoreCase(wanted.text()))
                .findFirst();
        return sameText.or(() -> live.stream()
                .filter(option -> !taken.contains(option.id())
                        && wanted.standardId().isPresent()
                        && wanted.standardId().equals(WantedOptions.standardIdOf(option.value())))
                .findFirst());
    }

    private static SetupStep known(Situation now, FieldRole role, Wanted wanted, OptionRef option) {
        Optional<OptionRef> found = Optional.of(option);
        if (option.disabled()) {
            return isOfControls(role)
                    ? step(now, role, wanted, Action.REPAIR, found, "option-disabled")
                    : step(now, role, wanted, Action.NOTHING, found, "option-disabled-kept");
        }
        if (option.value().equals(wanted.text())) {
            return step(now, role, wanted, Action.NOTHING, found, SetupStep.THERE);
        }
        boolean idGone = wanted.standardId().isPresent()
                && !wanted.standardId().equals(WantedOptions.standardIdOf(option.value()));
        return step(
                now,
                role,
                wanted,
                Action.NOTHING,
                found,
                idGone ? "option-id-gone" : "renamed",
                wanted.text(),
                option.value());
    }

    static boolean isOfControls(FieldRole role) {
        return role == FieldRole.ANNEX_A_CONTROLS || role == FieldRole.AI_EVIDENCE_FOR;
    }

    private static SetupStep step(
            Situation now,
            FieldRole role,
            Wanted wanted,
            Action action,
            Optional<OptionRef> option,
            String reason,
            String... params) {
        Target target = new Target.Option(
                role,
                now.fieldName(role),
                wanted.key(),
                option.map(OptionRef::value).orElse(wanted.text()),
                option.map(OptionRef::id));
        return SetupStep.of(Stage.OPTIONS, action, target, reason, params);
    }
}
