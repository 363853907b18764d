package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Custom fields with their contexts and screens. */
public final class CustomFieldsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public CustomFieldsServlet(Ui ui) {
        super(ui, "admin_issues_menu", "view_custom_fields");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<Row> rows = ui().service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .sorted(Comparator.comparing(CustomField::getFieldName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(CustomField::getIdAsLong))
                .map(field -> row(visit, field))
                .toList();
        return AdminPage.of(visit.text("host.admin.view_custom_fields"), visit.text("host.admin.customFields.about"))
                .with(Block.table(
                        "custom-fields",
                        null,
                        List.of(
                                visit.text("host.admin.name"),
                                visit.text("host.admin.id"),
                                visit.text("host.admin.type"),
                                visit.text("host.admin.contexts"),
                                visit.text("host.admin.field_screens")),
                        rows));
    }

    private Row row(Visit visit, CustomField field) {
        List<String> screens = ui().service(FieldScreenManager.class).getFieldScreenTabs(field.getId()).stream()
                .map(tab -> tab.getFieldScreen().getName())
                .distinct()
                .sorted()
                .toList();
        String description = field.getDescription() == null ? "" : field.getDescription();
        return Row.of(
                "custom-field-" + field.getIdAsLong(),
                Cell.of(List.of(
                        new Line(field.getFieldName(), visit.url(ConfigureFieldServlet.path(field)), null, ""),
                        new Line(description, null, null, "host-muted"))),
                Cell.code(field.getId()),
                Cell.text(field.getCustomFieldType().getName()),
                Cell.lines(field.getConfigurationSchemes().stream()
                        .map(scheme -> scope(visit, scheme))
                        .toList()),
                Cell.lines(screens));
    }

    /** For which projects and issue types a context holds. */
    static String scope(Visit visit, FieldConfigScheme scheme) {
        String projects = scheme.isAllProjects()
                ? visit.text("host.admin.allProjects")
                : scheme.getAssociatedProjectObjects().stream()
                        .map(project -> project.getKey())
                        .collect(Collectors.joining(", "));
        String types = scheme.isAllIssueTypes()
                ? visit.text("host.admin.allTypes")
                : scheme.getAssociatedIssueTypes().stream()
                        .map(type -> type.getName())
                        .collect(Collectors.joining(", "));
        return projects + " · " + types;
    }
}
