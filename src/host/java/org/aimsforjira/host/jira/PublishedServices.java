package org.aimsforjira.host.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.constant.ConstantsManagerService;
import org.aimsforjira.host.jira.constant.HostIssueType;
import org.aimsforjira.host.jira.constant.ResolutionManagerService;
import org.aimsforjira.host.jira.constant.StatusManagerService;
import org.aimsforjira.host.jira.field.CustomFieldManagerService;
import org.aimsforjira.host.jira.field.FieldConfigSchemeManagerService;
import org.aimsforjira.host.jira.field.IssueTypeManagerService;
import org.aimsforjira.host.jira.field.IssueTypeSchemeManagerService;
import org.aimsforjira.host.jira.field.OptionSetManagerService;
import org.aimsforjira.host.jira.field.OptionsManagerService;
import org.aimsforjira.host.jira.issue.ChangeHistoryManagerService;
import org.aimsforjira.host.jira.issue.PropertyQueries;
import org.aimsforjira.host.jira.permission.GlobalPermissionManagerService;
import org.aimsforjira.host.jira.permission.HostPermissionSchemeService;
import org.aimsforjira.host.jira.permission.PermissionManagerService;
import org.aimsforjira.host.jira.permission.PermissionSchemeManagerService;
import org.aimsforjira.host.jira.permission.ProjectRoleManagerService;
import org.aimsforjira.host.jira.project.HostProject;
import org.aimsforjira.host.jira.project.HostProjectService;
import org.aimsforjira.host.jira.project.ProjectManagerService;
import org.aimsforjira.host.jira.screen.FieldScreenManagerService;
import org.aimsforjira.host.jira.screen.FieldScreenSchemeManagerService;
import org.aimsforjira.host.jira.screen.HostFieldScreenFactory;
import org.aimsforjira.host.jira.screen.IssueTypeScreenSchemeManagerService;
import org.aimsforjira.host.jira.screen.ScreenStore;
import org.aimsforjira.host.jira.screen.Screens;
import org.aimsforjira.host.jira.user.GroupManagerService;
import org.aimsforjira.host.jira.user.UserManagerService;
import org.aimsforjira.host.jira.watch.WatcherManagerService;
import org.aimsforjira.host.jira.workflow.IssueWorkflowManagerService;
import org.aimsforjira.host.jira.workflow.WorkflowManagerService;
import org.aimsforjira.host.sal.HostEvents;

/** The published services of Jira, put together out of the parts of the model; every call through one of them is counted. */
final class PublishedServices {
    /** The host has one picture for each sort of icon. */
    private static final long DEFAULT_AVATAR = 10_300;

    private final CallCounter calls = new CallCounter();
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    private final JiraModel jira;

    /** Publishes everything; all other parts of the model are there. */
    PublishedServices(JiraModel jira, ScreenStore screenStore, SearchService searches, HostEvents events) {
        this.jira = jira;
        publishPeople();
        publishProjects(events);
        publishFields();
        publishScreens(screenStore);
        publishWorkflows();
        publishIssues();
        publish(SearchService.class, searches);
    }

    private void publishPeople() {
        publish(UserManager.class, new UserManagerService(jira.users()));
        publish(GroupManager.class, new GroupManagerService(jira.groups()));
        publish(ProjectRoleManager.class, new ProjectRoleManagerService(jira.roles()));
        publish(
                GlobalPermissionManager.class,
                new GlobalPermissionManagerService(jira.globalPermissions(), jira.permissionTypes()));
        publish(PermissionManager.class, new PermissionManagerService(jira.permissions(), jira.permissionTypes()));
        publish(
                PermissionSchemeManager.class,
                new PermissionSchemeManagerService(jira.permissionSchemes(), jira.projects()));
        publish(
                PermissionSchemeService.class,
                new HostPermissionSchemeService(
                        jira.permissionSchemes(),
                        jira.projects(),
                        jira.globalPermissions(),
                        jira.permissionTypes(),
                        jira.users()));
    }

    private void publishProjects(HostEvents events) {
        publish(ProjectManager.class, new ProjectManagerService(jira.projects()));
        publish(
                ProjectService.class,
                new HostProjectService(
                        jira.db(),
                        jira.projects(),
                        jira.permissions(),
                        jira.globalPermissions(),
                        jira.users(),
                        events,
                        this::schemesOfTemplate,
                        Screens.DEFAULT_LAYOUT));
    }

    private void publishFields() {
        publish(ConstantsManager.class, new ConstantsManagerService(jira.constants()));
        publish(
                IssueTypeManager.class,
                new IssueTypeManagerService(jira.db(), jira.constants(), jira.issueTypeSchemes()));
        publish(IssueTypeSchemeManager.class, new IssueTypeSchemeManagerService(jira.issueTypeSchemes()));
        publish(OptionSetManager.class, new OptionSetManagerService(jira.issueTypeSchemes(), jira.constants()));
        publish(CustomFieldManager.class, new CustomFieldManagerService(jira.fields()));
        publish(FieldConfigSchemeManager.class, new FieldConfigSchemeManagerService(jira.fields()));
        publish(OptionsManager.class, new OptionsManagerService(jira.fields()));
        publish(AvatarManager.class, iconType -> DEFAULT_AVATAR);
    }

    private void publishScreens(ScreenStore screenStore) {
        publish(FieldScreenManager.class, new FieldScreenManagerService(screenStore));
        publish(FieldScreenSchemeManager.class, new FieldScreenSchemeManagerService(screenStore));
        publish(IssueTypeScreenSchemeManager.class, new IssueTypeScreenSchemeManagerService(screenStore));
        publish(FieldScreenFactory.class, new HostFieldScreenFactory(screenStore));
    }

    private void publishWorkflows() {
        publish(WorkflowManager.class, new WorkflowManagerService(jira.workflows(), jira.constants()));
        publish(IssueWorkflowManager.class, new IssueWorkflowManagerService(jira.workflows()));
        publish(ResolutionManager.class, new ResolutionManagerService(jira.constants()));
        publish(StatusManager.class, new StatusManagerService(jira.constants()));
    }

    private void publishIssues() {
        publish(IssueService.class, jira.issues().service());
        publish(IssueManager.class, jira.issues().manager());
        publish(IssueFactory.class, jira.issues().factory());
        publish(
                ChangeHistoryManager.class,
                new ChangeHistoryManagerService(jira.issues().history()));
        publish(JsonEntityPropertyManager.class, new PropertyQueries(jira.db()));
        publish(IssueLinkManager.class, jira.linking().manager());
        publish(IssueLinkTypeManager.class, jira.linking().typeManager());
        publish(WatcherManager.class, new WatcherManagerService(jira.watchers(), jira.options()));
    }

    private <T> void publish(Class<T> api, T service) {
        services.put(api, calls.counted(api, service));
    }

    /** The issue type scheme of its own that a project made from a template gets: the plain task. */
    private void schemesOfTemplate(HostProject project) {
        List<String> task = jira.constants().issueTypes().stream()
                .filter(type -> type.getName().equals("Task"))
                .map(HostIssueType::getId)
                .toList();
        jira.issueTypeSchemes()
                .associate(
                        jira.issueTypeSchemes()
                                .create(project.getKey() + ": Task Management Issue Type Scheme", "", task)
                                .getId(),
                        project.getId());
    }

    /** Published interface to implementation; every call through it is counted. */
    Map<Class<?>, Object> all() {
        return Map.copyOf(services);
    }

    /** One of the published services. */
    <T> T service(Class<T> api) {
        Object service = services.get(api);
        if (service == null) {
            throw new IllegalArgumentException("the host has no " + api.getName());
        }
        return api.cast(service);
    }

    /** Calls of the published services. */
    CallCounter calls() {
        return calls;
    }
}
