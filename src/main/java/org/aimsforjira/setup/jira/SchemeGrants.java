package org.aimsforjira.setup.jira;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.permission.JiraPermissionHolderType;
import com.atlassian.jira.permission.PermissionGrant;
import com.atlassian.jira.permission.PermissionGrantInput;
import com.atlassian.jira.permission.PermissionHolder;
import com.atlassian.jira.permission.PermissionScheme;
import com.atlassian.jira.permission.PermissionSchemeInput;
import com.atlassian.jira.permission.PermissionSchemeService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.aimsforjira.setup.domain.JiraSchemaWriter.SetupFailure;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;

/** Grants our permissions in Jira's permission schemes and groups, as the administrator who asks for it. */
@Named
public class SchemeGrants {

    private final PermissionSchemeService schemes;
    private final GlobalPermissionManager globalPermissions;

    @Inject
    public SchemeGrants(
            @ComponentImport PermissionSchemeService schemes,
            @ComponentImport GlobalPermissionManager globalPermissions) {
        this.schemes = schemes;
        this.globalPermissions = globalPermissions;
    }

    /** A copy is known by its name; one that a run left over is used. */
    void giveOwnScheme(Project project, ApplicationUser admin) {
        PermissionScheme before = get(schemes.getSchemeAssignedToProject(admin, project.getId()));
        String name = project.getKey() + ": AIMS permission scheme";
        name = before.getName().equals(name) ? name + " 2" : name;
        PermissionScheme own = null;
        for (PermissionScheme scheme : get(schemes.getPermissionSchemes(admin))) {
            own = scheme.getName().equals(name) ? scheme : own;
        }
        if (own == null) {
            PermissionSchemeInput.Builder copy = PermissionSchemeInput.builder(name)
                    .setDescription("Made by AIMS for Jira as a copy of " + before.getName());
            for (PermissionGrant grant : before.getPermissions()) {
                copy.addPermission(PermissionGrantInput.newGrant(grant.getHolder(), grant.getPermission()));
            }
            own = get(schemes.createPermissionScheme(admin, copy.build()));
        }
        check(schemes.assignPermissionSchemeToProject(admin, own.getId(), project.getId()));
    }

    void grant(Project project, Permission permission, long role, ApplicationUser admin) {
        PermissionScheme scheme = get(schemes.getSchemeAssignedToProject(admin, project.getId()));
        ProjectPermissionKey key = new ProjectPermissionKey(permission.key());
        String holder = Long.toString(role);
        boolean granted = scheme.getPermissions().stream()
                .anyMatch(grant -> grant.getPermission().equals(key)
                        && grant.getHolder().getType().getKey().equals(JiraPermissionHolderType.PROJECT_ROLE.getKey())
                        && holder.equals(grant.getHolder().getParameter().getOrNull()));
        if (!granted) {
            PermissionSchemeInput input = PermissionSchemeInput.builder(scheme)
                    .addPermission(PermissionGrantInput.newGrant(
                            PermissionHolder.holder(JiraPermissionHolderType.PROJECT_ROLE, holder), key))
                    .build();
            check(schemes.updatePermissionScheme(admin, scheme.getId(), input));
        }
    }

    void grant(GlobalPermission permission, String group) {
        GlobalPermissionType type = Optional.ofNullable(
                        globalPermissions.getGlobalPermission(permission.key()).getOrNull())
                .orElseThrow(() -> new SetupFailure("Jira does not know the permission " + permission.key()));
        if (!globalPermissions.addPermission(type, group)) {
            throw new SetupFailure("Jira did not grant " + permission.key() + " to the group " + group);
        }
    }

    private static <T> T get(ServiceOutcome<T> outcome) {
        check(outcome);
        return outcome.get();
    }

    private static void check(ServiceResult result) {
        if (!result.isValid()) {
            throw JiraSchemaEditor.failure(result.getErrorCollection());
        }
    }
}
