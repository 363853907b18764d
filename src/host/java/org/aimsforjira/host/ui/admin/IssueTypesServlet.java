package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.jira.constant.HostIssueType;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Pictures;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Issue types; their names can be changed. */
public final class IssueTypesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final int NAME_LIMIT = 60;

    /** The page. */
    public IssueTypesServlet(Ui ui) {
        super(ui, "admin_issues_menu", "issue_types");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Row> rows = ui().jira().constants().issueTypes().stream()
                .map(type -> row(visit, type))
                .toList();
        return AdminPage.of(visit.text("host.admin.issue_types"), visit.text("host.admin.issueTypes.about"))
                .with(Block.table(
                        "issue-types-table",
                        null,
                        List.of(
                                visit.text("host.admin.name"),
                                visit.text("host.admin.id"),
                                visit.text("host.admin.kind"),
                                visit.text("host.admin.schemes"),
                                visit.text("host.admin.operations")),
                        rows));
    }

    private Row row(Visit visit, IssueType type) {
        List<String> schemes = ui().jira().issueTypeSchemes().all().stream()
                .filter(scheme -> ui().jira().issueTypeSchemes().types(scheme).contains(type))
                .map(scheme -> scheme.getName())
                .toList();
        return Row.of(
                "issue-type-" + type.getId(),
                Cell.of(List.of(
                        new Line(type.getName(), null, visit.url(Pictures.issueType(type)), ""),
                        new Line(
                                type.getDescription() == null ? "" : type.getDescription(), null, null, "host-muted"))),
                Cell.code(type.getId()),
                Cell.text(visit.text(type.isSubTask() ? "host.admin.subtask" : "host.admin.standard")),
                Cell.lines(schemes),
                Cell.buttons(Form.of(
                        "rename-type-" + type.getId(),
                        visit.text("host.admin.rename"),
                        Map.of("do", "rename", "id", type.getId()),
                        Input.text("name", visit.text("host.admin.name"), type.getName()))));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        Optional<HostIssueType> type = ui().jira().constants().issueType(visit.param("id"));
        String name = visit.param("name");
        if (type.isEmpty() || !action.equals("rename")) {
            return super.act(visit, action);
        }
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            return visit.words().get("host.admin.nameLength", NAME_LIMIT);
        }
        boolean taken = ui().jira().constants().issueTypes().stream()
                .anyMatch(other -> other.getName().equalsIgnoreCase(name)
                        && !other.getId().equals(type.get().getId()));
        if (taken) {
            return visit.words().get("host.admin.nameTaken", name);
        }
        ui().jira()
                .constants()
                .updateIssueType(
                        type.get().getId(),
                        name,
                        type.get().getDescription(),
                        type.get().avatarId());
        return null;
    }
}
