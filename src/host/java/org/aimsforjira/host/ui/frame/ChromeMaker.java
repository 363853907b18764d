package org.aimsforjira.host.ui.frame;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.aimsforjira.host.plugin.WebFragments;

/** Gathers what header, menus and footer show. */
final class ChromeMaker {
    private static final int PROJECTS_IN_MENU = 5;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Ui ui;

    ChromeMaker(Ui ui) {
        this.ui = ui;
    }

    Chrome of(Visit visit, Frame frame) {
        ApplicationUser user = visit.user();
        boolean admin = ui.isAdmin(user);
        Locale locale = visit.words().locale();
        String projectKey = frame.metas().getOrDefault("ajs-project-key", "");
        return new Chrome(
                ui.host().contextPath(),
                ui.host().baseUrl(),
                ui.host().contextPath() + "/s/host",
                locale.toLanguageTag(),
                locale.toString(),
                visit.token(),
                ReturnPath.of(visit.request()),
                user == null ? null : ui.people().of(user),
                admin,
                projectKey.isEmpty() ? "" : "?project=" + projectKey,
                projects(visit),
                admin ? AdminMenu.tabs(visit.words(), ui.host().contextPath(), "") : List.of(),
                items(visit, "system.top.navigation.bar"),
                items(visit, "system.user.options/personal"),
                languages(locale),
                ui.people().active());
    }

    private List<Link> projects(Visit visit) {
        List<Project> projects = new ArrayList<>(
                ui.service(PermissionManager.class).getProjects(ProjectPermissions.BROWSE_PROJECTS, visit.user()));
        projects.sort(Comparator.comparing(Project::getName, String.CASE_INSENSITIVE_ORDER));
        return projects.stream()
                .limit(PROJECTS_IN_MENU)
                .map(project -> Link.to(
                                project.getName() + " (" + project.getKey() + ")",
                                visit.url("/projects/" + project.getKey()))
                        .withId("admin_main_proj_link_" + project.getId() + "_lnk")
                        .withIcon(visit.url(Pictures.project(project))))
                .toList();
    }

    private List<Link> items(Visit visit, String section) {
        return ui.host().fragments().items(section, visit.fragments()).stream()
                .map(ChromeMaker::link)
                .toList();
    }

    private static Link link(WebFragments.Item item) {
        return Link.to(item.label(), item.url())
                .withId(item.linkId())
                .withKey(item.completeKey())
                .withTooltip(item.tooltip());
    }

    private static List<Choice> languages(Locale current) {
        return LANGUAGES.stream()
                .map(language -> new Choice(
                        language.toLanguageTag(),
                        language.getDisplayLanguage(language),
                        language.getLanguage().equals(current.getLanguage())))
                .toList();
    }
}
