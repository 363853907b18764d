package org.aimsforjira.host.ui.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.plugin.FragmentContext;
import org.aimsforjira.host.plugin.WebFragments.Panel;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Sidebar;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.aimsforjira.host.ui.home.ProjectRow;
import org.aimsforjira.host.ui.issue.IssueList;
import org.aimsforjira.host.ui.issue.IssueRow.Named;
import org.aimsforjira.host.ui.issue.IssueRows;

/**
 * The pages of a project: summary, issues, and those of plugins. A plugin's page is the web-panels at the location that
 * the parameter selectedItem names.
 */
public final class ProjectServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int RECENT = 10;

    /** The pages. */
    public ProjectServlet(Ui ui) {
        super(ui);
    }

    /**
     * What the summary shows.
     *
     * @param project the project
     * @param description its description, may be empty
     * @param types its issue types
     * @param recent issues changed last
     * @param issuesUrl address of the list of all issues
     */
    public record SummaryPage(
            ProjectRow project, String description, List<Named> types, IssueList recent, String issuesUrl) {
        /** Copies the list. */
        public SummaryPage {
            types = List.copyOf(types);
        }
    }

    @Override
    protected void show(Visit visit) throws IOException {
        String[] path = visit.rest().split("/", -1);
        if (path[0].isEmpty()) {
            visit.redirect("/secure/BrowseProjects.jspa");
            return;
        }
        Project project = ProjectAccess.browse(visit, path[0]);
        String selected = visit.param("selectedItem");
        String page = path.length > 1 ? path[1] : "";
        if (page.equals("issues")) {
            issues(visit, project);
        } else if (selected.isEmpty() || selected.equals(SidebarMaker.SUMMARY)) {
            summary(visit, project);
        } else if (selected.equals(SidebarMaker.ISSUES)) {
            issues(visit, project);
        } else {
            pluginPage(visit, project, selected);
        }
    }

    private void summary(Visit visit, Project project) throws IOException {
        String jql = "project = \"" + project.getKey() + "\" ORDER BY updated DESC";
        SummaryPage page = new SummaryPage(
                ProjectRow.of(visit, project),
                project.getDescription() == null ? "" : project.getDescription(),
                project.getIssueTypes().stream()
                        .map((IssueType type) -> IssueRows.type(visit, type))
                        .toList(),
                IssueList.search(visit, jql, "/issues/", RECENT),
                visit.url("/projects/" + project.getKey() + "/issues"));
        visit.show(
                frame(visit, project, visit.text("host.sidebar.summary"), SidebarMaker.SUMMARY),
                "project/summary.vm",
                Map.of("page", page));
    }

    private void issues(Visit visit, Project project) throws IOException {
        String path = "/projects/" + project.getKey() + "/issues";
        String jql = visit.param("jql");
        IssueList list = IssueList.search(
                visit,
                jql.isEmpty() ? "project = \"" + project.getKey() + "\" ORDER BY created DESC" : jql,
                path,
                ROWS);
        visit.show(
                frame(visit, project, visit.text("host.sidebar.issues"), SidebarMaker.ISSUES),
                "project/issues.vm",
                Map.of("list", list, "action", visit.url(path)));
    }

    private void pluginPage(Visit visit, Project project, String location) throws IOException {
        FragmentContext context = visit.fragments().with("project", project);
        List<Panel> panels = ui().host().fragments().panels(location, context);
        if (panels.isEmpty()) {
            throw new Refused(Refused.Kind.PROJECT);
        }
        StringBuilder html = new StringBuilder();
        for (Panel panel : panels) {
            html.append(panel.html());
        }
        String label = panels.get(0).label();
        Frame frame = frame(visit, project, label == null ? "" : label, location);
        visit.show(frame, "project/plugin.vm", Map.of("panelsHtml", html.toString()));
    }

    private static Frame frame(Visit visit, Project project, String title, String selected) {
        Sidebar sidebar = SidebarMaker.of(visit, project, selected);
        String name = title.isEmpty() ? selectedLabel(sidebar) : title;
        return Frame.of((name.isEmpty() ? "" : name + " - ") + project.getName())
                .in("projects")
                .with(sidebar)
                .meta("ajs-project-key", project.getKey())
                .meta("ajs-project-id", String.valueOf(project.getId()))
                .meta("ajs-project-name", project.getName());
    }

    private static String selectedLabel(Sidebar sidebar) {
        return sidebar.groups().stream()
                .flatMap(group -> group.links().stream())
                .filter(link -> link.selected())
                .map(link -> link.label())
                .findFirst()
                .orElse("");
    }
}
