package org.aimsforjira.host.ui.admin;

import java.util.List;
import org.aimsforjira.host.jira.field.HostFieldConfigScheme;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Issue type schemes with their types and projects. */
public final class IssueTypeSchemesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public IssueTypeSchemesServlet(Ui ui) {
        super(ui, "admin_issues_menu", "issue_type_schemes");
    }

    @Override
    protected AdminPage page(Visit visit) {
        return AdminPage.of(
                        visit.text("host.admin.issue_type_schemes"), visit.text("host.admin.issueTypeSchemes.about"))
                .with(Block.table(
                        "issuetypeschemes",
                        null,
                        List.of(
                                visit.text("host.admin.name"),
                                visit.text("host.admin.issue_types"),
                                visit.text("host.admin.view_projects")),
                        ui().jira().issueTypeSchemes().all().stream()
                                .map(scheme -> row(visit, scheme))
                                .toList()));
    }

    private Row row(Visit visit, HostFieldConfigScheme scheme) {
        List<Line> types = ui().jira().issueTypeSchemes().types(scheme).stream()
                .map(type -> new Line(type.getName(), null, visit.url(Pictures.issueType(type)), ""))
                .toList();
        boolean isDefault = scheme.getId()
                .equals(ui().jira().issueTypeSchemes().defaultScheme().getId());
        List<String> projects = ui().jira().projects().all().stream()
                .filter(project ->
                        ui().jira().issueTypeSchemes().of(project).getId().equals(scheme.getId()))
                .map(project -> project.getName())
                .toList();
        return Row.of(
                "scheme-" + scheme.getId(),
                Cell.of(List.of(
                        Line.of(scheme.getName()),
                        new Line(isDefault ? visit.text("host.admin.default") : "", null, null, "host-muted"))),
                Cell.of(types),
                Cell.lines(projects));
    }
}
