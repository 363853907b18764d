package org.aimsforjira.host.data;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.jira.permission.HostRole;
import org.aimsforjira.host.jira.permission.PermissionSchemes;

/** The two permission schemes of the base data: the default one, and that of the project AIMS. */
final class BaseSchemes {
    private static final List<ProjectPermissionKey> SEE =
            List.of(ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.VIEW_VOTERS_AND_WATCHERS);
    private static final List<ProjectPermissionKey> COMMENT = List.of(
            ProjectPermissions.ADD_COMMENTS,
            ProjectPermissions.EDIT_OWN_COMMENTS,
            ProjectPermissions.DELETE_OWN_COMMENTS);
    private static final List<ProjectPermissionKey> WORK = List.of(
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.SCHEDULE_ISSUES,
            ProjectPermissions.MOVE_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.RESOLVE_ISSUES,
            ProjectPermissions.CLOSE_ISSUES,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.CREATE_ATTACHMENTS,
            ProjectPermissions.DELETE_OWN_ATTACHMENTS,
            ProjectPermissions.WORK_ON_ISSUES);
    private static final List<ProjectPermissionKey> ADMINISTER = List.of(
            ProjectPermissions.ADMINISTER_PROJECTS,
            ProjectPermissions.MODIFY_REPORTER,
            ProjectPermissions.DELETE_ISSUES,
            ProjectPermissions.EDIT_ALL_COMMENTS,
            ProjectPermissions.DELETE_ALL_COMMENTS,
            ProjectPermissions.DELETE_ALL_ATTACHMENTS,
            ProjectPermissions.MANAGE_WATCHERS);

    private final PermissionSchemes schemes;

    BaseSchemes(PermissionSchemes schemes) {
        this.schemes = schemes;
    }

    /** Users see and comment, developers work, administrators do all. */
    void createDefault(HostRole administrators, HostRole developers, HostRole users) {
        List<PermissionSchemes.Wanted> grants = new ArrayList<>();
        add(grants, SEE, users, developers, administrators);
        add(grants, COMMENT, users, developers, administrators);
        add(grants, WORK, developers, administrators);
        add(grants, ADMINISTER, administrators);
        schemes.createDefault("Default Permission Scheme", "For projects without a scheme of their own", grants);
    }

    /** Auditors see and comment, risk leads work and name reporters, administrators do all. */
    long createAims(HostRole administrators, HostRole riskLeads, HostRole auditors) {
        List<PermissionSchemes.Wanted> grants = new ArrayList<>();
        add(grants, SEE, auditors, riskLeads, administrators);
        add(grants, COMMENT, auditors, riskLeads, administrators);
        add(grants, WORK, riskLeads, administrators);
        add(grants, List.of(ProjectPermissions.MODIFY_REPORTER), riskLeads);
        add(grants, ADMINISTER, administrators);
        return schemes.create("AIMS Permission Scheme", "For the register of AI systems and risks", grants)
                .id();
    }

    private static void add(
            List<PermissionSchemes.Wanted> grants, List<ProjectPermissionKey> permissions, HostRole... roles) {
        for (ProjectPermissionKey permission : permissions) {
            for (HostRole role : roles) {
                grants.add(new PermissionSchemes.Wanted(
                        permission.permissionKey(), "projectrole", Long.toString(role.id())));
            }
        }
    }
}
