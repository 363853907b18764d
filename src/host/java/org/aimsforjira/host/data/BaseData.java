package org.aimsforjira.host.data;

import com.atlassian.jira.permission.GlobalPermissionKey;
import java.util.List;
import org.aimsforjira.host.jira.JiraModel;
import org.aimsforjira.host.jira.constant.Constants;
import org.aimsforjira.host.jira.constant.HostIssueType;
import org.aimsforjira.host.jira.constant.HostStatusCategory;
import org.aimsforjira.host.jira.field.HostFieldConfigScheme;
import org.aimsforjira.host.jira.permission.HostRole;
import org.aimsforjira.host.jira.permission.PermissionSchemes;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.Projects;
import org.aimsforjira.host.jira.screen.Screens;
import org.aimsforjira.host.jira.user.HostGroup;
import org.aimsforjira.host.jira.user.HostUser;

/**
 * Fills an empty host: five users (password = user name), groups, roles, constants, workflows, default schemes and three projects. All or
 * nothing: one transaction, on a database without projects and users only; another one gets the workflows it lacks.
 */
public final class BaseData {
    private static final long UNASSIGNED = 3;
    private static final long DEFAULT_SCREENS = 1;
    private static final List<String> DEFAULT_SCREEN = List.of(
            "summary", "issuetype", "priority", "duedate", "assignee", "reporter", "environment", "description");

    private final JiraModel jira;

    private BaseData(JiraModel jira) {
        this.jira = jira;
    }

    /** Fills the database if it is empty; answers whether it was. */
    public static boolean fill(JiraModel jira) {
        return jira.db().inTransaction(() -> {
            jira.linking().types().createStockOnce();
            if (jira.users().size() > 0) {
                BaseWorkflows.complete(jira);
                return false;
            }
            new BaseData(jira).fill();
            return true;
        });
    }

    private void fill() {
        constants();
        jira.screens().createDefaults(DEFAULT_SCREEN);
        jira.screens().configure(Screens.DEFAULT_LAYOUT, "reporter", true, false);
        BaseWorkflows.complete(jira);

        HostGroup administrators = jira.groups().create("jira-administrators", "Administrators of Jira");
        HostGroup users = jira.groups().create("jira-software-users", "Everybody who works with Jira");
        HostUser admin = user("admin", "Alex Admin", users);
        jira.groups().add(admin, administrators);
        HostUser riskLead = user("risklead", "Robin Risk", users);
        HostUser developer = user("developer", "Devin Developer", users);
        HostUser auditor = user("auditor", "Audrey Auditor", users);
        HostUser outsider = user("outsider", "Owen Outsider", users);
        jira.globalPermissions().grant(GlobalPermissionKey.ADMINISTER, administrators.name());
        jira.globalPermissions().grant(GlobalPermissionKey.SYSTEM_ADMIN, administrators.name());
        jira.globalPermissions().grant(GlobalPermissionKey.USER_PICKER, users.name());
        jira.globalPermissions().grant(GlobalPermissionKey.BULK_CHANGE, users.name());
        jira.globalPermissions().grant(GlobalPermissionKey.CREATE_SHARED_OBJECTS, users.name());

        HostRole administratorRole = jira.roles().create("Administrators", "Administer the project");
        HostRole developerRole = jira.roles().create("Developers", "Work on issues of the project");
        HostRole userRole = jira.roles().create("Users", "See the project and comment");
        HostRole riskLeadRole = jira.roles().create("Risk Leads", "Lead AI risk management");
        HostRole auditorRole = jira.roles().create("Auditors", "Read and comment");

        HostFieldConfigScheme defaultTypes = jira.issueTypeSchemes()
                .create("Default Issue Type Scheme", "For projects without a scheme of their own", List.of());
        jira.issueTypeSchemes().makeDefault(defaultTypes);
        HostIssueType task = issueTypes(defaultTypes);

        BaseSchemes schemes = new BaseSchemes(jira.permissionSchemes());
        schemes.createDefault(administratorRole, developerRole, userRole);
        long aimsScheme = schemes.createAims(administratorRole, riskLeadRole, auditorRole);

        HostProject aims = project("AIMS", "AI Management", "business", riskLead, aimsScheme);
        jira.issueTypeSchemes()
                .associate(
                        jira.issueTypeSchemes()
                                .create("AIMS: Issue Type Scheme", "", List.of(task.getId()))
                                .getId(),
                        aims.getId());
        HostProject shop = project("SHOP", "Shop Platform", "software", developer, PermissionSchemes.DEFAULT_SCHEME);
        HostProject care = project("CARE", "Customer Care", "software", developer, PermissionSchemes.DEFAULT_SCHEME);

        for (HostProject project : List.of(aims, shop, care)) {
            jira.roles().addGroup(administratorRole, project.getId(), administrators);
        }
        jira.roles().addUser(riskLeadRole, aims.getId(), riskLead);
        jira.roles().addUser(auditorRole, aims.getId(), auditor);
        for (HostProject delivery : List.of(shop, care)) {
            jira.roles().addUser(developerRole, delivery.getId(), developer);
            jira.roles().addUser(developerRole, delivery.getId(), riskLead);
        }
        jira.roles().addUser(userRole, shop.getId(), auditor);
        jira.roles().addUser(userRole, shop.getId(), outsider);
    }

    private HostUser user(String name, String displayName, HostGroup group) {
        HostUser user = jira.users().create(name, displayName, name + "@example.com", name);
        jira.groups().add(user, group);
        return user;
    }

    private HostProject project(String key, String name, String type, HostUser lead, long permissionScheme) {
        return jira.projects()
                .create(new Projects.NewProject(
                        key,
                        name,
                        "",
                        "",
                        lead.getKey(),
                        type,
                        UNASSIGNED,
                        permissionScheme,
                        DEFAULT_SCREENS,
                        Screens.DEFAULT_LAYOUT));
    }

    private void constants() {
        Constants constants = jira.constants();
        constants.createStatus(null, "To Do", HostStatusCategory.TO_DO);
        constants.createStatus("3", "In Progress", HostStatusCategory.IN_PROGRESS);
        constants.createStatus(null, "Done", HostStatusCategory.COMPLETE);
        constants.createPriority("1", "Highest", "#d04437", false);
        constants.createPriority("2", "High", "#f15c75", false);
        constants.createPriority("3", "Medium", "#f79232", true);
        constants.createPriority("4", "Low", "#707070", false);
        constants.createPriority("5", "Lowest", "#999999", false);
    }

    private HostIssueType issueTypes(HostFieldConfigScheme scheme) {
        Constants constants = jira.constants();
        HostIssueType task = constants.createIssueType("Task", "A piece of work", false, 10_318L);
        List<HostIssueType> types = List.of(
                constants.createIssueType("Epic", "Work of several sprints", false, 10_307L),
                constants.createIssueType("Story", "What a user wants", false, 10_315L),
                task,
                constants.createIssueType("Bug", "Something does not work", false, 10_303L),
                constants.createIssueType("Sub-task", "A part of an issue", true, 10_316L));
        types.forEach(type -> jira.issueTypeSchemes().addType(scheme, type.getId()));
        return task;
    }
}
