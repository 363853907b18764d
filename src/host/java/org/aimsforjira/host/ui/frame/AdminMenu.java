package org.aimsforjira.host.ui.frame;

import java.util.ArrayList;
import java.util.List;
import org.aimsforjira.host.plugin.FragmentContext;
import org.aimsforjira.host.plugin.WebFragments;

/** The menu of the administration: areas, and the pages of each area. */
public final class AdminMenu {
    /** The area to which plugins add their pages. */
    public static final String APPS = "admin_plugins_menu";

    private static final List<Area> AREAS = List.of(
            new Area(
                    "admin_applications_menu",
                    "applications",
                    List.of(new Entry("applications", "/secure/admin/ViewApplications.jspa"))),
            new Area(
                    "admin_project_menu",
                    "projects",
                    List.of(
                            new Entry("view_projects", "/secure/project/ViewProjects.jspa"),
                            new Entry("project_roles", "/secure/project/ViewProjectRoles.jspa"))),
            new Area(
                    "admin_issues_menu",
                    "issues",
                    List.of(
                            new Entry("issue_types", "/secure/admin/ViewIssueTypes.jspa"),
                            new Entry("issue_type_schemes", "/secure/admin/ManageIssueTypeSchemes!default.jspa"),
                            new Entry("workflows", "/secure/admin/workflows/ListWorkflows.jspa"),
                            new Entry("workflow_schemes", "/secure/admin/ViewWorkflowSchemes.jspa"),
                            new Entry("statuses", "/secure/admin/ViewStatuses.jspa"),
                            new Entry("view_custom_fields", "/secure/admin/ViewCustomFields.jspa"),
                            new Entry("linking", "/secure/admin/ViewLinkTypes!default.jspa"),
                            new Entry("field_screens", "/secure/admin/ViewFieldScreens.jspa"),
                            new Entry("permission_schemes", "/secure/admin/ViewPermissionSchemes.jspa"))),
            new Area(
                    "admin_users_menu",
                    "users",
                    List.of(
                            new Entry("user_browser", "/secure/admin/user/UserBrowser.jspa"),
                            new Entry("group_browser", "/secure/admin/user/GroupBrowser.jspa"))),
            new Area(APPS, "apps", List.of(new Entry("upm", "/plugins/servlet/upm"))),
            new Area(
                    "admin_system_menu",
                    "system",
                    List.of(
                            new Entry("global_permissions", "/secure/admin/GlobalPermissions!default.jspa"),
                            new Entry("mail_queue", "/secure/admin/MailQueueAdmin!default.jspa"),
                            new Entry("indexing", "/secure/admin/IndexAdmin.jspa"),
                            new Entry("scheduler_details", "/secure/admin/SchedulerAdmin.jspa"),
                            new Entry("system_info", "/secure/admin/ViewSystemInfo.jspa"))));

    private record Area(String key, String word, List<Entry> entries) {}

    private record Entry(String id, String path) {}

    private AdminMenu() {}

    /** The areas as tabs. */
    public static List<Link> tabs(Words words, String contextPath, String activeArea) {
        return AREAS.stream()
                .map(area -> Link.to(
                                words.get("host.admin.area." + area.word()),
                                contextPath + area.entries().get(0).path())
                        .withId(area.key())
                        .selectedIf(area.key().equals(activeArea)))
                .toList();
    }

    /**
     * The menu for a page.
     *
     * @param section the section of the page: an area, or area/section for pages of plugins
     * @param activeTab id of the entry that is lit
     */
    public static AdminArea around(Visit visit, String section, String activeTab) {
        String areaKey = section.contains("/") ? section.substring(0, section.indexOf('/')) : section;
        Area area = AREAS.stream()
                .filter(candidate -> candidate.key().equals(areaKey))
                .findFirst()
                .orElse(AREAS.get(AREAS.size() - 1));
        List<LinkGroup> groups = new ArrayList<>();
        groups.add(new LinkGroup(
                visit.text("host.admin.area." + area.word()),
                area.entries().stream()
                        .map(entry -> Link.to(visit.text("host.admin." + entry.id()), visit.url(entry.path()))
                                .withId(entry.id())
                                .selectedIf(entry.id().equals(activeTab)))
                        .toList()));
        groups.addAll(pluginGroups(visit, area.key(), activeTab));
        return new AdminArea(tabs(visit.words(), visit.url(""), area.key()), groups);
    }

    private static List<LinkGroup> pluginGroups(Visit visit, String location, String activeTab) {
        WebFragments fragments = visit.ui().host().fragments();
        FragmentContext context = visit.fragments();
        List<LinkGroup> groups = new ArrayList<>();
        for (WebFragments.Section section : fragments.sections(location, context)) {
            List<Link> links = fragments.items(location + "/" + section.key(), context).stream()
                    .map(item -> Link.to(item.label(), item.url())
                            .withId(item.linkId())
                            .withKey(item.completeKey())
                            .withTooltip(item.tooltip())
                            .selectedIf(activeTab.equals(item.linkId())))
                    .toList();
            if (!links.isEmpty()) {
                groups.add(new LinkGroup(section.label(), links));
            }
        }
        return groups;
    }
}
