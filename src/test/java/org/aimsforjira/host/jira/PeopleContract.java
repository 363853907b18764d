package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.permission.JiraPermissionHolderType;
import com.atlassian.jira.permission.PermissionGrantInput;
import com.atlassian.jira.permission.PermissionHolder;
import com.atlassian.jira.permission.PermissionScheme;
import com.atlassian.jira.permission.PermissionSchemeInput;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeService;
import com.atlassian.jira.permission.ProjectPermissionCategory;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Users, groups, roles and permissions. */
abstract class PeopleContract extends JiraContract {

    // Atlassian, "GDPR changes in Jira": new users get a key JIRAUSERnnnnn that is not their name.
    @Test
    void keyIsNotNameAndStaysWhenTheNameChanges() {
        ApplicationUser made = jira.users().create("Casey", "Casey Case", "casey@example.com", "secret");
        assertTrue(made.getKey().matches("JIRAUSER\\d{5,}"), made.getKey());
        jira.users().rename(made, "casey2");
        assertEquals(made, service(UserManager.class).getUserByName("CASEY2"));
        assertEquals(
                "casey2", service(UserManager.class).getUserByKey(made.getKey()).getName());
        assertNull(service(UserManager.class).getUserByName("casey"));
    }

    @Test
    void passwordsAreHashedAndChecked() {
        assertTrue(jira.users().authenticate("RISKLEAD", "risklead").isPresent());
        assertFalse(jira.users().authenticate("risklead", "Risklead").isPresent());
        String stored = database.db()
                .first("SELECT credential FROM app_user WHERE user_name = 'risklead'", row -> row.must("credential"))
                .orElseThrow();
        assertFalse(stored.contains("risklead"));
        ApplicationUser gone = jira.users().create("gone", "Gone Guest", "gone@example.com", "gone");
        jira.users().setActive(gone, false);
        assertFalse(jira.users().authenticate("gone", "gone").isPresent());
    }

    @Test
    void everybodyHasALanguageOfTheirOwn() {
        assertEquals(Locale.ENGLISH, jira.users().localeOf(user("auditor")));
        jira.users().setLocale(user("auditor"), Locale.GERMAN);
        assertEquals(Locale.GERMAN, jira.users().localeOf(user("auditor")));
        jira.users().setLocale(user("auditor"), Locale.ENGLISH);
    }

    @Test
    void groupsAreFoundWithoutRegardToCase() {
        GroupManager groups = service(GroupManager.class);
        assertTrue(groups.isUserInGroup(user("admin"), "JIRA-Administrators"));
        assertFalse(groups.isUserInGroup(user("risklead"), "jira-administrators"));
        assertEquals(List.of("jira-software-users"), List.copyOf(groups.getGroupNamesForUser(user("outsider"))));
    }

    @Test
    void rolesArePlayedByUsersAndGroups() {
        ProjectRoleManager roles = service(ProjectRoleManager.class);
        Project aims = project("AIMS");
        assertTrue(roles.isUserInProjectRole(user("risklead"), roles.getProjectRole("Risk Leads"), aims));
        assertFalse(roles.isUserInProjectRole(user("risklead"), roles.getProjectRole("Risk Leads"), project("SHOP")));
        assertTrue(roles.isUserInProjectRole(user("admin"), roles.getProjectRole("Administrators"), aims));
        assertTrue(roles.getProjectRoleActors(roles.getProjectRole("Auditors"), aims)
                .contains(user("auditor")));
    }

    @Test
    void baseDataGivesEachUserTheirPlace() {
        PermissionManager permissions = service(PermissionManager.class);
        assertTrue(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project("AIMS"), user("risklead")));
        assertTrue(permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project("AIMS"), user("risklead")));
        assertFalse(permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project("AIMS"), user("auditor")));
        assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project("AIMS"), user("developer")));
        assertEquals(
                List.of("SHOP"),
                permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user("outsider")).stream()
                        .map(Project::getKey)
                        .toList());
        assertFalse(
                permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project("SHOP"), (ApplicationUser) null));
    }

    // Jira's documentation, "Permissions overview": administering Jira gives no project permission.
    @Test
    void administeringJiraGivesNoProjectPermission() {
        ApplicationUser bare = jira.users().create("bareadmin", "Bare Admin", "bare@example.com", "x");
        jira.groups().add(bare, jira.groups().byName("jira-administrators").orElseThrow());
        jira.permissionSchemes();
        long scheme = jira.permissionSchemes().create("Nobody", "", List.of()).id();
        long before = jira.projects().byKey("CARE").orElseThrow().row().permissionScheme();
        jira.projects().setPermissionScheme(project("CARE").getId(), scheme);
        try {
            assertTrue(service(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, bare));
            assertFalse(service(PermissionManager.class)
                    .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project("CARE"), bare));
        } finally {
            jira.projects().setPermissionScheme(project("CARE").getId(), before);
        }
    }

    // Jira's documentation, "Managing global permissions": system administrators hold what administrators hold.
    @Test
    void systemAdministratorsAreAdministrators() {
        jira.groups().create("system-only", "");
        ApplicationUser system = jira.users().create("system", "Sam System", "sam@example.com", "x");
        jira.groups().add(system, jira.groups().byName("system-only").orElseThrow());
        assertFalse(jira.globalPermissions().isAdmin(system));
        jira.globalPermissions().grant(GlobalPermissionKey.SYSTEM_ADMIN, "system-only");
        assertTrue(service(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, system));
        jira.users().setActive(system, false);
        assertFalse(
                service(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user("system")));
    }

    @Test
    void permissionsOfPluginsAreHeldOnlyWhileTheirModuleIsThere() {
        ProjectPermissionKey key = new ProjectPermissionKey("TEST_VIEW");
        PermissionManager permissions = service(PermissionManager.class);
        jira.permissionTypes().register("TEST_VIEW", "name", "description", ProjectPermissionCategory.PROJECTS);
        long scheme = service(PermissionSchemeManager.class).getSchemeIdFor(project("AIMS"));
        assertFalse(permissions.hasPermission(key, project("AIMS"), user("risklead")));
        grant(scheme, key, "projectrole", roleId("Risk Leads"));
        assertTrue(permissions.hasPermission(key, project("AIMS"), user("risklead")));
        assertFalse(permissions.hasPermission(key, project("SHOP"), user("risklead")));
        jira.permissionTypes().unregisterProject("TEST_VIEW");
        assertFalse(permissions.hasPermission(key, project("AIMS"), user("risklead")));

        GlobalPermissionKey global = GlobalPermissionKey.of("test.audit");
        GlobalPermissionType type = new GlobalPermissionType("test.audit", "n", "d", false);
        jira.permissionTypes().register(type);
        assertTrue(service(GlobalPermissionManager.class).addPermission(type, "jira-administrators"));
        assertFalse(service(GlobalPermissionManager.class).addPermission(type, "jira-administrators"));
        assertTrue(service(GlobalPermissionManager.class).hasPermission(global, user("admin")));
        assertFalse(service(GlobalPermissionManager.class).hasPermission(global, user("risklead")));
    }

    @Test
    void holdersOfEveryKind() {
        ProjectPermissionKey key = new ProjectPermissionKey("TEST_KINDS");
        jira.permissionTypes().register("TEST_KINDS", "name", "description", ProjectPermissionCategory.OTHER);
        long scheme = jira.permissionSchemes().create("Kinds", "", List.of()).id();
        long before = jira.projects().byKey("CARE").orElseThrow().row().permissionScheme();
        jira.projects().setPermissionScheme(project("CARE").getId(), scheme);
        try {
            assertHolds(key, false, "outsider");
            grant(scheme, key, "user", user("outsider").getKey());
            assertHolds(key, true, "outsider");
            assertHolds(key, false, "auditor");
            grant(scheme, key, "lead", null);
            assertHolds(key, true, "developer");
            grant(scheme, key, "group", "jira-administrators");
            assertHolds(key, true, "admin");
            assertHolds(key, false, "auditor");
            grant(scheme, key, "applicationRole", null);
            assertHolds(key, true, "auditor");
            assertFalse(service(PermissionManager.class).hasPermission(key, project("CARE"), (ApplicationUser) null));
            grant(scheme, key, "group", null);
            assertTrue(service(PermissionManager.class).hasPermission(key, project("CARE"), (ApplicationUser) null));
        } finally {
            jira.projects().setPermissionScheme(project("CARE").getId(), before);
        }
    }

    @Test
    void schemesAreChangedByAdministratorsOnly() {
        PermissionSchemeService schemes = service(PermissionSchemeService.class);
        Long id = service(PermissionSchemeManager.class).getSchemeIdFor(project("SHOP"));
        assertTrue(schemes.getPermissionScheme(user("risklead"), id)
                .getErrorCollection()
                .getReasons()
                .contains(ErrorCollection.Reason.FORBIDDEN));

        PermissionScheme before = schemes.getPermissionScheme(user("admin"), id).get();
        int grants = before.getPermissions().size();
        PermissionSchemeInput more = PermissionSchemeInput.builder(before)
                .addPermission(PermissionGrantInput.newGrant(
                        PermissionHolder.holder(JiraPermissionHolderType.PROJECT_ROLE, roleId("Users")),
                        ProjectPermissions.LINK_ISSUES))
                .build();
        assertTrue(schemes.updatePermissionScheme(user("admin"), id, more).isValid());
        PermissionScheme after = schemes.getPermissionScheme(user("admin"), id).get();
        assertEquals(grants + 1, after.getPermissions().size());
        assertTrue(service(PermissionManager.class)
                .hasPermission(ProjectPermissions.LINK_ISSUES, project("SHOP"), user("outsider")));
        assertNotEquals(id, service(PermissionSchemeManager.class).getSchemeIdFor(project("AIMS")));
    }

    private void assertHolds(ProjectPermissionKey key, boolean expected, String user) {
        assertEquals(expected, service(PermissionManager.class).hasPermission(key, project("CARE"), user(user)), user);
    }

    private String roleId(String name) {
        return service(ProjectRoleManager.class).getProjectRole(name).getId().toString();
    }

    private void grant(
            long scheme, ProjectPermissionKey key, String type, @org.jspecify.annotations.Nullable String parameter) {
        jira.permissionSchemes()
                .grant(
                        scheme,
                        new org.aimsforjira.host.jira.permission.PermissionSchemes.Wanted(
                                key.permissionKey(), type, parameter));
    }
}
