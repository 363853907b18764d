package org.aimsforjira.setup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aimsforjira.setup.domain.JiraSnapshot.PermissionSchemeInJira;
import org.aimsforjira.setup.domain.JiraSnapshot.RegisterInJira;
import org.aimsforjira.setup.domain.SetupStep.Action;
import org.aimsforjira.setup.domain.SetupStep.Stage;
import org.aimsforjira.setup.domain.SetupStep.Target;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Projects.ProjectRef;

/** What has to be granted. After an install nobody holds our permissions; set-up grants and never takes away. */
final class PermissionRules {

    private PermissionRules() {}

    static boolean needsOwnScheme(Situation now) {
        return now.request().sharing() == SetupRequest.Sharing.OWN_COPY
                && scheme(now).map(scheme -> !scheme.others().isEmpty()).orElse(false)
                && List.of(Permission.values()).stream()
                        .anyMatch(permission -> !missing(now, permission).isEmpty());
    }

    static List<SetupStep> permissions(Situation now) {
        List<SetupStep> steps = new ArrayList<>();
        List<ProjectRef> others = needsOwnScheme(now)
                ? List.of()
                : scheme(now).map(PermissionSchemeInJira::others).orElse(List.of());
        for (Permission permission : Permission.values()) {
            for (Long role : now.request().rolesFor(permission)) {
                steps.add(roleGrant(now, permission, role, others));
            }
            if (isHeldByNobody(now, permission)) {
                steps.add(
                        SetupStep.of(Stage.PERMISSIONS, Action.NOTHING, new Target.Held(permission), "held-by-nobody"));
            }
        }
        for (GlobalPermission permission : GlobalPermission.values()) {
            Set<String> holders = now.jira().groups().getOrDefault(permission, new TreeSet<>());
            for (String group : now.request().groupsFor(permission)) {
                Target target = new Target.GroupGrant(permission, group);
                steps.add(
                        holders.contains(group)
                                ? SetupStep.of(Stage.PERMISSIONS, Action.NOTHING, target, SetupStep.THERE)
                                : SetupStep.of(Stage.PERMISSIONS, Action.GRANT, target, "not-granted"));
            }
        }
        return steps;
    }

    private static SetupStep roleGrant(Situation now, Permission permission, Long role, List<ProjectRef> others) {
        String name = now.jira().roles().get(role);
        Target target = new Target.RoleGrant(permission, role, name == null ? role.toString() : name);
        if (name == null) {
            return SetupStep.of(Stage.PERMISSIONS, Action.NOTHING, target, "role-deleted");
        }
        boolean cannotBrowse = scheme(now)
                .flatMap(PermissionSchemeInJira::browsers)
                .map(browsers -> !browsers.contains(role))
                .orElse(false);
        if (cannotBrowse && !missing(now, permission).contains(role)) {
            return SetupStep.of(Stage.PERMISSIONS, Action.NOTHING, target, "cannot-browse");
        }
        return missing(now, permission).contains(role)
                ? SetupStep.of(Stage.PERMISSIONS, Action.GRANT, target, "not-granted")
                        .seenBy(others)
                : SetupStep.of(Stage.PERMISSIONS, Action.NOTHING, target, SetupStep.THERE);
    }

    private static SortedSet<Long> missing(Situation now, Permission permission) {
        SortedSet<Long> missing = new TreeSet<>(now.request().rolesFor(permission));
        missing.retainAll(now.jira().roles().keySet());
        missing.removeAll(holders(now, permission));
        return missing;
    }

    private static boolean isHeldByNobody(Situation now, Permission permission) {
        return now.request().rolesFor(permission).stream().noneMatch(now.jira().roles()::containsKey)
                && holders(now, permission).isEmpty()
                && scheme(now)
                        .map(scheme -> !scheme.heldOtherwise().contains(permission))
                        .orElse(true);
    }

    private static SortedSet<Long> holders(Situation now, Permission permission) {
        return scheme(now).map(scheme -> scheme.roles().get(permission)).orElse(new TreeSet<>());
    }

    private static Optional<PermissionSchemeInJira> scheme(Situation now) {
        return now.register().map(RegisterInJira::permissionScheme);
    }
}
