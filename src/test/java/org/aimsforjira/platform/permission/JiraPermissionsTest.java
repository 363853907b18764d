package org.aimsforjira.platform.permission;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.aimsforjira.shared.GlobalPermission;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.UserKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraPermissionsTest {
    private final PermissionManager permissionManager = mock();
    private final GlobalPermissionManager globalPermissionManager = mock();
    private final ProjectManager projectManager = mock();
    private final UserManager userManager = mock();
    private final ApplicationUser robin = mock();
    private final Project register = mock();
    private final JiraPermissions permissions =
            new JiraPermissions(permissionManager, globalPermissionManager, projectManager, userManager);
    private final UserKey robinKey = new UserKey("risklead");

    @BeforeEach
    void robinAndTheRegister() {
        when(userManager.getUserByKey("risklead")).thenReturn(robin);
        when(robin.isActive()).thenReturn(true);
        when(projectManager.getProjectObj(10001L)).thenReturn(register);
        // Jira's answer for nobody: anonymous visitors may browse here.
        lenient()
                .when(permissionManager.hasPermission(any(ProjectPermissionKey.class), any(Project.class), any()))
                .thenAnswer(call -> call.getArgument(2) == null);
    }

    @Test
    void jirasAnswerCounts() {
        when(permissionManager.hasPermission(new ProjectPermissionKey("AIMS_EDIT"), register, robin))
                .thenReturn(true);
        when(permissionManager.hasPermission(ProjectPermissions.BROWSE_PROJECTS, register, robin))
                .thenReturn(true);

        assertTrue(permissions.has(robinKey, Permission.EDIT_AIMS, 10001));
        assertTrue(permissions.mayBrowse(robinKey, 10001));
        assertFalse(permissions.has(robinKey, Permission.APPROVE_AIMS, 10001));
    }

    @Test
    void unknownPeopleAndProjectsHaveNothingEvenWhereAnonymousVisitorsMay() {
        assertFalse(permissions.mayBrowse(new UserKey("nobody"), 10001));
        assertFalse(permissions.mayBrowse(robinKey, 99));
        assertFalse(permissions.has(new UserKey("nobody"), GlobalPermission.AUDIT_AIMS));
    }

    @Test
    void aDeactivatedAccountHasNothing() {
        when(permissionManager.hasPermission(ProjectPermissions.BROWSE_PROJECTS, register, robin))
                .thenReturn(true);
        when(globalPermissionManager.hasPermission(GlobalPermissionKey.of("aims.audit"), robin))
                .thenReturn(true);
        when(robin.isActive()).thenReturn(false);

        assertFalse(permissions.mayBrowse(robinKey, 10001));
        assertFalse(permissions.has(robinKey, GlobalPermission.AUDIT_AIMS));
    }

    @Test
    void jirasAdministratorsAdministerAimsAndDoNotAuditBySo() {
        when(globalPermissionManager.hasPermission(GlobalPermissionKey.ADMINISTER, robin))
                .thenReturn(true);

        assertTrue(permissions.has(robinKey, GlobalPermission.ADMINISTER_AIMS));
        assertFalse(permissions.has(robinKey, GlobalPermission.AUDIT_AIMS));
    }
}
