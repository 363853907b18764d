package org.aimsforjira.host.ui;

import java.util.List;
import org.aimsforjira.host.HostContext;
import org.aimsforjira.host.plugin.WebResources;
import org.aimsforjira.host.ui.admin.AdminHomeServlet;
import org.aimsforjira.host.ui.admin.ApplicationsServlet;
import org.aimsforjira.host.ui.admin.AppsServlet;
import org.aimsforjira.host.ui.admin.ConfigureFieldServlet;
import org.aimsforjira.host.ui.admin.CustomFieldsServlet;
import org.aimsforjira.host.ui.admin.GlobalPermissionsServlet;
import org.aimsforjira.host.ui.admin.GroupsServlet;
import org.aimsforjira.host.ui.admin.IndexServlet;
import org.aimsforjira.host.ui.admin.IssueTypeSchemesServlet;
import org.aimsforjira.host.ui.admin.IssueTypesServlet;
import org.aimsforjira.host.ui.admin.LinkTypesServlet;
import org.aimsforjira.host.ui.admin.MailServlet;
import org.aimsforjira.host.ui.admin.PermissionSchemesServlet;
import org.aimsforjira.host.ui.admin.ProjectConfigServlet;
import org.aimsforjira.host.ui.admin.ProjectRolesServlet;
import org.aimsforjira.host.ui.admin.ProjectsServlet;
import org.aimsforjira.host.ui.admin.SchedulerServlet;
import org.aimsforjira.host.ui.admin.ScreensServlet;
import org.aimsforjira.host.ui.admin.StatusesServlet;
import org.aimsforjira.host.ui.admin.SystemInfoServlet;
import org.aimsforjira.host.ui.admin.UsersServlet;
import org.aimsforjira.host.ui.admin.WorkflowRuleServlet;
import org.aimsforjira.host.ui.admin.WorkflowSchemesServlet;
import org.aimsforjira.host.ui.admin.WorkflowTransitionServlet;
import org.aimsforjira.host.ui.admin.WorkflowsServlet;
import org.aimsforjira.host.ui.assets.AssetServlet;
import org.aimsforjira.host.ui.assets.PictureServlet;
import org.aimsforjira.host.ui.bulk.BulkChangeServlet;
import org.aimsforjira.host.ui.decorate.ActionDecorator;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.home.BrowseProjectsServlet;
import org.aimsforjira.host.ui.home.DashboardServlet;
import org.aimsforjira.host.ui.home.QuickSearchServlet;
import org.aimsforjira.host.ui.issue.AddCommentServlet;
import org.aimsforjira.host.ui.issue.ArchiveIssueServlet;
import org.aimsforjira.host.ui.issue.AssignIssueServlet;
import org.aimsforjira.host.ui.issue.AttachFileServlet;
import org.aimsforjira.host.ui.issue.AttachmentServlet;
import org.aimsforjira.host.ui.issue.CloneIssueServlet;
import org.aimsforjira.host.ui.issue.CreateIssueServlet;
import org.aimsforjira.host.ui.issue.DeleteAttachmentServlet;
import org.aimsforjira.host.ui.issue.DeleteCommentServlet;
import org.aimsforjira.host.ui.issue.DeleteIssueServlet;
import org.aimsforjira.host.ui.issue.DeleteLinkServlet;
import org.aimsforjira.host.ui.issue.EditIssueServlet;
import org.aimsforjira.host.ui.issue.LinkIssueServlet;
import org.aimsforjira.host.ui.issue.ManageWatchersServlet;
import org.aimsforjira.host.ui.issue.MoveIssueServlet;
import org.aimsforjira.host.ui.issue.PanelServlet;
import org.aimsforjira.host.ui.issue.TransitionIssueServlet;
import org.aimsforjira.host.ui.issue.ViewIssueServlet;
import org.aimsforjira.host.ui.issue.WatchIssueServlet;
import org.aimsforjira.host.ui.login.LoginServlet;
import org.aimsforjira.host.ui.login.LogoutServlet;
import org.aimsforjira.host.ui.login.ProfileServlet;
import org.aimsforjira.host.ui.login.SwitchLanguageServlet;
import org.aimsforjira.host.ui.login.SwitchUserServlet;
import org.aimsforjira.host.ui.navigator.CsvServlet;
import org.aimsforjira.host.ui.navigator.IssueNavigatorServlet;
import org.aimsforjira.host.ui.navigator.ManageFiltersServlet;
import org.aimsforjira.host.ui.navigator.OldNavigatorServlet;
import org.aimsforjira.host.ui.navigator.SaveFilterServlet;
import org.aimsforjira.host.ui.project.ProjectServlet;
import org.aimsforjira.host.ui.rest.ArchiveResource;
import org.aimsforjira.host.ui.rest.CommentResource;
import org.aimsforjira.host.ui.rest.FieldResource;
import org.aimsforjira.host.ui.rest.FilterResource;
import org.aimsforjira.host.ui.rest.IssueLinkResource;
import org.aimsforjira.host.ui.rest.IssueLinkTypeResource;
import org.aimsforjira.host.ui.rest.IssueResource;
import org.aimsforjira.host.ui.rest.IssueTypeResource;
import org.aimsforjira.host.ui.rest.JqlResource;
import org.aimsforjira.host.ui.rest.MyselfResource;
import org.aimsforjira.host.ui.rest.ProjectResource;
import org.aimsforjira.host.ui.rest.ResolutionResource;
import org.aimsforjira.host.ui.rest.SearchResource;
import org.aimsforjira.host.ui.rest.StatusResource;
import org.aimsforjira.host.ui.rest.TransitionsResource;
import org.aimsforjira.host.ui.rest.WatchersResource;
import org.aimsforjira.host.web.Mounted;

/** What the host's own pages bring to the server. */
public final class HostUi {
    /** Web-resources of Jira whose scripts and styles every page of the host carries. */
    private static final List<String> CARRIED = List.of(
            "com.atlassian.auiplugin:ajs",
            "com.atlassian.auiplugin:aui-core",
            "com.atlassian.auiplugin:aui-flag",
            "com.atlassian.auiplugin:aui-dialog2",
            "com.atlassian.auiplugin:aui-select2",
            "com.atlassian.auiplugin:aui-tooltips",
            "com.atlassian.auiplugin:aui-progress-indicator",
            "com.atlassian.auiplugin:aui-table",
            "com.atlassian.auiplugin:aui-lozenge",
            "com.atlassian.auiplugin:dialog2",
            "com.atlassian.plugins.jquery:jquery",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:data",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:format",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
            "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
            "jira.webresources:jira-global",
            "jira.webresources:jira-metadata",
            "jira.webresources:jira-events",
            "jira.webresources:jira-flags");

    private HostUi() {}

    /** The servlets of the host's own pages. */
    public static List<Mounted> servlets(HostContext host) {
        Ui ui = new Ui(host);
        WebResources resources = host.resources();
        CARRIED.forEach(resources::provided);
        return List.of(
                new Mounted("/s/host/*", new AssetServlet(host.options().baseDir())),
                new Mounted("/secure/useravatar", new PictureServlet(ui, PictureServlet.Of.USER)),
                new Mounted("/secure/projectavatar", new PictureServlet(ui, PictureServlet.Of.PROJECT)),
                new Mounted("/secure/viewavatar", new PictureServlet(ui, PictureServlet.Of.ISSUE_TYPE)),
                new Mounted("/images/icons/priorities/*", new PictureServlet(ui, PictureServlet.Of.PRIORITY)),
                new Mounted("", new DashboardServlet(ui)),
                new Mounted("/login.jsp", new LoginServlet(ui)),
                new Mounted("/secure/Logout.jspa", new LogoutServlet(ui)),
                new Mounted("/secure/SwitchUser.jspa", new SwitchUserServlet(ui)),
                new Mounted("/secure/SwitchLanguage.jspa", new SwitchLanguageServlet(ui)),
                new Mounted("/secure/ViewProfile.jspa", new ProfileServlet(ui)),
                new Mounted("/secure/Dashboard.jspa", new DashboardServlet(ui)),
                new Mounted("/secure/BrowseProjects.jspa", new BrowseProjectsServlet(ui)),
                new Mounted("/secure/QuickSearch.jspa", new QuickSearchServlet(ui)),
                new Mounted("/issues/*", new IssueNavigatorServlet(ui)),
                new Mounted("/secure/IssueNavigator.jspa", new OldNavigatorServlet(ui)),
                new Mounted("/secure/ManageFilters.jspa", new ManageFiltersServlet(ui)),
                new Mounted("/secure/SaveAsFilter!default.jspa", new SaveFilterServlet(ui)),
                new Mounted("/secure/SaveAsFilter.jspa", new SaveFilterServlet(ui)),
                new Mounted("/secure/EditFilter!default.jspa", new SaveFilterServlet(ui)),
                new Mounted("/secure/EditFilter.jspa", new SaveFilterServlet(ui)),
                new Mounted("/sr/*", new CsvServlet(ui)),
                new Mounted("/projects/*", new ProjectServlet(ui)),
                new Mounted("/browse/*", new ViewIssueServlet(ui)),
                new Mounted("/secure/AjaxIssuePanel.jspa", new PanelServlet(ui)),
                new Mounted("/secure/CreateIssue!default.jspa", new CreateIssueServlet(ui)),
                new Mounted("/secure/CreateIssue.jspa", new CreateIssueServlet(ui)),
                new Mounted("/secure/CreateIssueDetails!init.jspa", new CreateIssueServlet(ui)),
                new Mounted("/secure/CreateIssueDetails.jspa", new CreateIssueServlet(ui)),
                new Mounted("/secure/EditIssue!default.jspa", new EditIssueServlet(ui)),
                new Mounted("/secure/EditIssue.jspa", new EditIssueServlet(ui)),
                new Mounted("/secure/DeleteIssue!default.jspa", new DeleteIssueServlet(ui)),
                new Mounted("/secure/DeleteIssue.jspa", new DeleteIssueServlet(ui)),
                new Mounted("/secure/AddComment.jspa", new AddCommentServlet(ui)),
                new Mounted("/secure/DeleteComment!default.jspa", new DeleteCommentServlet(ui)),
                new Mounted("/secure/DeleteComment.jspa", new DeleteCommentServlet(ui)),
                new Mounted("/secure/AssignIssue.jspa", new AssignIssueServlet(ui)),
                new Mounted("/secure/WorkflowUIDispatcher.jspa", new TransitionIssueServlet(ui, true)),
                new Mounted("/secure/CommentAssignIssue!default.jspa", new TransitionIssueServlet(ui, false)),
                new Mounted("/secure/CommentAssignIssue.jspa", new TransitionIssueServlet(ui, false)),
                new Mounted("/secure/LinkJiraIssue!default.jspa", new LinkIssueServlet(ui)),
                new Mounted("/secure/LinkJiraIssue.jspa", new LinkIssueServlet(ui)),
                new Mounted("/secure/DeleteLink!default.jspa", new DeleteLinkServlet(ui)),
                new Mounted("/secure/DeleteLink.jspa", new DeleteLinkServlet(ui)),
                new Mounted("/secure/VoteOrWatchIssue.jspa", new WatchIssueServlet(ui)),
                new Mounted("/secure/ManageWatchers!default.jspa", new ManageWatchersServlet(ui)),
                new Mounted("/secure/ManageWatchers.jspa", new ManageWatchersServlet(ui)),
                new Mounted("/secure/AttachFile!default.jspa", new AttachFileServlet(ui)),
                new Mounted("/secure/AttachFile.jspa", new AttachFileServlet(ui)),
                new Mounted("/secure/attachment/*", new AttachmentServlet(ui)),
                new Mounted("/secure/DeleteAttachment!default.jspa", new DeleteAttachmentServlet(ui)),
                new Mounted("/secure/DeleteAttachment.jspa", new DeleteAttachmentServlet(ui)),
                new Mounted("/secure/CloneIssueDetails!default.jspa", new CloneIssueServlet(ui)),
                new Mounted("/secure/CloneIssueDetails.jspa", new CloneIssueServlet(ui)),
                new Mounted("/secure/MoveIssue!default.jspa", new MoveIssueServlet(ui)),
                new Mounted("/secure/MoveIssue.jspa", new MoveIssueServlet(ui)),
                new Mounted("/secure/ArchiveIssue!default.jspa", new ArchiveIssueServlet(ui, false)),
                new Mounted("/secure/ArchiveIssue.jspa", new ArchiveIssueServlet(ui, false)),
                new Mounted("/secure/RestoreIssue!default.jspa", new ArchiveIssueServlet(ui, true)),
                new Mounted("/secure/RestoreIssue.jspa", new ArchiveIssueServlet(ui, true)),
                new Mounted("/secure/views/bulkedit/BulkEdit1!default.jspa", new BulkChangeServlet(ui)),
                new Mounted("/secure/views/bulkedit/BulkEdit.jspa", new BulkChangeServlet(ui)),
                new Mounted("/secure/BulkOperationProgress.jspa", new BulkChangeServlet(ui)),
                new Mounted("/secure/admin/ViewLinkTypes!default.jspa", new LinkTypesServlet(ui)),
                new Mounted("/secure/admin", new AdminHomeServlet(ui)),
                new Mounted("/secure/admin/", new AdminHomeServlet(ui)),
                new Mounted("/secure/admin/ViewApplications.jspa", new ApplicationsServlet(ui)),
                new Mounted("/secure/project/ViewProjects.jspa", new ProjectsServlet(ui)),
                new Mounted("/secure/project/ViewProjectRoles.jspa", new ProjectRolesServlet(ui)),
                new Mounted("/plugins/servlet/project-config/*", new ProjectConfigServlet(ui)),
                new Mounted("/secure/admin/ViewIssueTypes.jspa", new IssueTypesServlet(ui)),
                new Mounted("/secure/admin/ManageIssueTypeSchemes!default.jspa", new IssueTypeSchemesServlet(ui)),
                new Mounted("/secure/admin/ViewStatuses.jspa", new StatusesServlet(ui)),
                new Mounted("/secure/admin/workflows/ListWorkflows.jspa", new WorkflowsServlet(ui, false)),
                new Mounted("/secure/admin/workflows/ViewWorkflowSteps.jspa", new WorkflowsServlet(ui, true)),
                new Mounted("/secure/admin/workflows/ViewWorkflowTransition.jspa", new WorkflowTransitionServlet(ui)),
                new Mounted("/secure/admin/workflows/EditWorkflowRule.jspa", new WorkflowRuleServlet(ui)),
                new Mounted("/secure/admin/ViewWorkflowSchemes.jspa", new WorkflowSchemesServlet(ui)),
                new Mounted("/secure/admin/ViewCustomFields.jspa", new CustomFieldsServlet(ui)),
                new Mounted("/secure/admin/ConfigureCustomField!default.jspa", new ConfigureFieldServlet(ui)),
                new Mounted("/secure/admin/ViewFieldScreens.jspa", new ScreensServlet(ui, false)),
                new Mounted("/secure/admin/ConfigureFieldScreen.jspa", new ScreensServlet(ui, true)),
                new Mounted("/secure/admin/ViewPermissionSchemes.jspa", new PermissionSchemesServlet(ui, false)),
                new Mounted("/secure/admin/EditPermissions!default.jspa", new PermissionSchemesServlet(ui, true)),
                new Mounted("/secure/admin/user/UserBrowser.jspa", new UsersServlet(ui)),
                new Mounted("/secure/admin/user/GroupBrowser.jspa", new GroupsServlet(ui)),
                new Mounted("/secure/admin/GlobalPermissions!default.jspa", new GlobalPermissionsServlet(ui)),
                new Mounted("/secure/admin/MailQueueAdmin!default.jspa", new MailServlet(ui)),
                new Mounted("/secure/admin/IndexAdmin.jspa", new IndexServlet(ui)),
                new Mounted("/secure/admin/SchedulerAdmin.jspa", new SchedulerServlet(ui)),
                new Mounted("/secure/admin/ViewSystemInfo.jspa", new SystemInfoServlet(ui)),
                new Mounted("/plugins/servlet/upm", new AppsServlet(ui)));
    }

    /** JAX-RS resources (instances) for {@code /rest/api/2}. */
    public static List<Object> restResources(HostContext host) {
        Ui ui = new Ui(host);
        return List.of(
                new MyselfResource(ui),
                new FieldResource(ui),
                new ProjectResource(ui),
                new IssueResource(ui),
                new SearchResource(ui),
                new FilterResource(ui),
                new JqlResource(ui),
                new CommentResource(ui),
                new TransitionsResource(ui),
                new StatusResource(ui),
                new ResolutionResource(ui),
                new IssueTypeResource(ui),
                new IssueLinkResource(ui),
                new IssueLinkTypeResource(ui),
                new WatchersResource(ui),
                new ArchiveResource(ui));
    }

    /** Puts header and navigation around pages of plugins. */
    public static PageDecorator decorator(HostContext host) {
        return new ActionDecorator(new Ui(host));
    }
}
