package com.atlassian.jira.permission;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

public interface PermissionSchemeService {
    // unconfirmed: whether a wildcard stands in the type argument here; names of all seven methods are documented
    ServiceOutcome<List<PermissionScheme>> getPermissionSchemes(ApplicationUser user);

    ServiceOutcome<PermissionScheme> getPermissionScheme(ApplicationUser user, Long id);

    ServiceOutcome<PermissionScheme> createPermissionScheme(
            ApplicationUser user, PermissionSchemeInput permissionScheme);

    /** The grants of the input replace those of the scheme. */
    ServiceOutcome<PermissionScheme> updatePermissionScheme(
            ApplicationUser user, Long id, PermissionSchemeInput permissionScheme);

    ServiceResult deletePermissionScheme(ApplicationUser user, Long id);

    // unconfirmed: the result types of the assignment and the deletion
    ServiceResult assignPermissionSchemeToProject(ApplicationUser user, Long permissionSchemeId, Long projectId);

    ServiceOutcome<PermissionScheme> getSchemeAssignedToProject(ApplicationUser user, Long projectId);
}
