package org.aimsforjira.setup.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreenInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreenSet;
import org.aimsforjira.setup.domain.JiraSnapshot.ScreensInJira;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Stage;
import org.aimsforjira.setup.domain.SetupStep.Target;

/**
 * What has to be done so that people see and fill the fields: each field stands on the create, edit and view screens of the issue
 * types that carry it; the computed levels only where issues are viewed.
 */
final class ScreenRules {

    private ScreenRules() {}

    /** A screen on which a field is missing. */
    private record Gap(FieldRole role, ScreenInJira screen) {}

    static boolean needsOwnScreens(Situation now) {
        return now.request().sharing() == SetupRequest.Sharing.OWN_COPY
                && gaps(now).stream().anyMatch(gap -> !gap.screen().others().isEmpty());
    }

    static List<SetupStep> screens(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        if (now.register().isEmpty()) {
            for (FieldRole role : FieldRole.values()) {
                steps.add(onOwnScreens(now, role, "screens-of-new-project"));
            }
            return steps;
        }
        List<Gap> gaps = gaps(now);
        if (needsOwnScreens(now)) {
            Set<FieldRole> roles = new LinkedHashSet<>();
            gaps.forEach(gap -> roles.add(gap.role()));
            roles.forEach(role -> steps.add(onOwnScreens(now, role, "own-screens")));
            return steps;
        }
        for (Gap gap : gaps) {
            Target target = new Target.OnScreen(
                    gap.role(),
                    now.fieldName(gap.role()),
                    Optional.of(gap.screen().id()),
                    gap.screen().name());
            steps.add(SetupStep.of(Stage.SCREENS, Action.ADD_TO_SCREEN, target, "not-on-screen")
                    .seenBy(gap.screen().others()));
        }
        return steps;
    }

    private static SetupStep onOwnScreens(Situation now, FieldRole role, String reason) {
        Target target = new Target.OnScreen(role, now.fieldName(role), Optional.empty(), "");
        return SetupStep.of(Stage.SCREENS, Action.ADD_TO_SCREEN, target, reason);
    }

    private static List<Gap> gaps(Situation now) {
        Set<Gap> gaps = new LinkedHashSet<>();
        if (now.register().isPresent()) {
            ScreensInJira screens = now.register().get().screens();
            for (FieldRole role : FieldRole.values()) {
                for (IssueTypeRole type : role.on().issueTypes()) {
                    wanted(role, screens.of(now.typeId(type)))
                            .map(id -> screens.screens().get(id))
                            .filter(screen -> screen != null && !isOn(now, role, screen))
                            .forEach(screen -> gaps.add(new Gap(role, screen)));
                }
            }
        }
        return List.copyOf(gaps);
    }

    private static Stream<Long> wanted(FieldRole role, ScreenSet screens) {
        boolean computed = role == FieldRole.AI_INHERENT_LEVEL || role == FieldRole.AI_RESIDUAL_LEVEL;
        return computed ? Stream.of(screens.view()) : screens.all();
    }

    private static boolean isOn(Situation now, FieldRole role, ScreenInJira screen) {
        return now.field(role)
                .map(field -> screen.fields().contains(field.id()))
                .orElse(false);
    }
}
