package org.aimsforjira.host.ui.project;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.plugin.FragmentContext;
import org.aimsforjira.host.plugin.WebFragments;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.LinkGroup;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Sidebar;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.home.ProjectRow;

/** Builds the navigation at the left of a project's pages: Jira's own links, then those of plugins. */
public final class SidebarMaker {
    /** Stable name of the page with the summary. */
    public static final String SUMMARY = "com.atlassian.jira.jira-projects-plugin:summary-page";

    /** Stable name of the page with the issues. */
    public static final String ISSUES = "com.atlassian.jira.jira-projects-issue-navigator:sidebar-issue-navigator";

    private static final String PLUGINS = "jira.project.sidebar.plugins.navigation";
    private static final String ICON = "aui-icon aui-icon-large ";

    private SidebarMaker() {}

    /**
     * The navigation.
     *
     * @param selected stable name of the page shown, or the selectedItem of a plugin's page; may be empty
     */
    public static Sidebar of(Visit visit, Project project, String selected) {
        String base = "/projects/" + project.getKey();
        List<LinkGroup> groups = new ArrayList<>();
        groups.add(new LinkGroup(
                null,
                List.of(
                        own(visit, "host.sidebar.summary", base + "/summary", SUMMARY, "overview", selected),
                        own(visit, "host.sidebar.issues", base + "/issues", ISSUES, "issues", selected))));
        groups.addAll(ofPlugins(visit, project, selected));
        return new Sidebar(
                project.getName(),
                ProjectRow.typeName(visit, project),
                visit.url(base),
                visit.url(Pictures.project(project)),
                groups,
                ProjectAccess.may(visit, ProjectPermissions.ADMINISTER_PROJECTS, project)
                        ? visit.url("/plugins/servlet/project-config/" + project.getKey())
                        : null);
    }

    private static Link own(Visit visit, String text, String path, String key, String icon, String selected) {
        return Link.to(visit.text(text), visit.url(path))
                .withKey(key)
                .withIconClass(ICON + "aui-iconfont-" + icon)
                .selectedIf(key.equals(selected));
    }

    private static List<LinkGroup> ofPlugins(Visit visit, Project project, String selected) {
        WebFragments fragments = visit.ui().host().fragments();
        FragmentContext context = visit.fragments().with("project", project);
        List<LinkGroup> groups = new ArrayList<>();
        List<Link> direct = links(fragments.items(PLUGINS, context), selected);
        if (!direct.isEmpty()) {
            groups.add(new LinkGroup(null, direct));
        }
        for (WebFragments.Section section : fragments.sections(PLUGINS, context)) {
            List<Link> links = links(fragments.items(PLUGINS + "/" + section.key(), context), selected);
            if (!links.isEmpty()) {
                groups.add(new LinkGroup(section.label(), links));
            }
        }
        return groups;
    }

    private static List<Link> links(List<WebFragments.Item> items, String selected) {
        return items.stream()
                .map(item -> Link.to(item.label(), item.url())
                        .withId(item.linkId())
                        .withKey(item.completeKey())
                        .withTooltip(item.tooltip())
                        .withIconClass(item.params().getOrDefault("iconClass", ICON + "aui-iconfont-addon"))
                        .selectedIf(!selected.isEmpty() && leadsTo(item.url(), selected)))
                .toList();
    }

    private static boolean leadsTo(String url, String selected) {
        String parameter = "selectedItem=" + selected;
        int at = url.indexOf(parameter);
        int end = at + parameter.length();
        return at > 0 && (end == url.length() || url.charAt(end) == '&' || url.charAt(end) == '#');
    }
}
