package org.aimsforjira.host.ui;

import java.util.List;
import org.aimsforjira.host.HostContext;
import org.aimsforjira.host.plugin.WebResources;
import org.aimsforjira.host.ui.assets.AssetServlet;
import org.aimsforjira.host.ui.assets.PictureServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.home.BrowseProjectsServlet;
import org.aimsforjira.host.ui.home.DashboardServlet;
import org.aimsforjira.host.ui.home.IssueNavigatorServlet;
import org.aimsforjira.host.ui.home.QuickSearchServlet;
import org.aimsforjira.host.ui.login.LoginServlet;
import org.aimsforjira.host.ui.login.LogoutServlet;
import org.aimsforjira.host.ui.login.ProfileServlet;
import org.aimsforjira.host.ui.login.SwitchLanguageServlet;
import org.aimsforjira.host.ui.login.SwitchUserServlet;
import org.aimsforjira.host.ui.project.ProjectServlet;
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
                new Mounted("/login.jsp", new LoginServlet(ui)),
                new Mounted("/secure/Logout.jspa", new LogoutServlet(ui)),
                new Mounted("/secure/SwitchUser.jspa", new SwitchUserServlet(ui)),
                new Mounted("/secure/SwitchLanguage.jspa", new SwitchLanguageServlet(ui)),
                new Mounted("/secure/ViewProfile.jspa", new ProfileServlet(ui)),
                new Mounted("/secure/Dashboard.jspa", new DashboardServlet(ui)),
                new Mounted("/secure/BrowseProjects.jspa", new BrowseProjectsServlet(ui)),
                new Mounted("/secure/QuickSearch.jspa", new QuickSearchServlet(ui)),
                new Mounted("/issues/*", new IssueNavigatorServlet(ui)),
                new Mounted("/projects/*", new ProjectServlet(ui)));
    }

    /** JAX-RS resources (instances) for {@code /rest/api/2}. */
    public static List<Object> restResources(HostContext host) {
        return List.of();
    }

    /** Puts header and navigation around pages of plugins. */
    public static PageDecorator decorator(HostContext host) {
        return (request, response, html) -> {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(html);
        };
    }
}
