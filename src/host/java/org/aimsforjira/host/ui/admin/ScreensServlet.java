package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.jira.field.SystemField;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Screens; of one of them the fields, which can be added and taken away. */
public final class ScreensServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/secure/admin/ViewFieldScreens.jspa";
    private static final String ONE = "/secure/admin/ConfigureFieldScreen.jspa";

    private final boolean one;

    /**
     * The pages.
     *
     * @param one whether this is the page of one screen
     */
    public ScreensServlet(Ui ui, boolean one) {
        super(ui, "admin_issues_menu", "field_screens");
        this.one = one;
    }

    @Override
    protected AdminPage page(Visit visit) {
        return one ? onePage(visit) : listPage(visit);
    }

    private AdminPage listPage(Visit visit) {
        List<Row> rows = ui().service(FieldScreenManager.class).getFieldScreens().stream()
                .sorted(Comparator.comparing(FieldScreen::getName, String.CASE_INSENSITIVE_ORDER))
                .map(screen -> Row.of(
                        "screen-" + screen.getId(),
                        Cell.link(screen.getName(), visit.url(ONE + "?id=" + screen.getId())),
                        Cell.code(screen.getId()),
                        Cell.text(screen.getTabs().stream()
                                .mapToInt(tab -> tab.getFieldScreenLayoutItems().size())
                                .sum())))
                .toList();
        return AdminPage.of(visit.text("host.admin.field_screens"), visit.text("host.admin.screens.about"))
                .with(Block.table(
                        "field-screens-table",
                        null,
                        List.of(
                                visit.text("host.admin.name"),
                                visit.text("host.admin.id"),
                                visit.text("host.admin.fields")),
                        rows));
    }

    private AdminPage onePage(Visit visit) {
        FieldScreen screen = screen(visit);
        AdminPage page = AdminPage.of(screen.getName(), screen.getDescription() == null ? "" : screen.getDescription())
                .backTo(Link.to(visit.text("host.admin.field_screens"), visit.url(LIST)));
        for (FieldScreenTab tab : screen.getTabs()) {
            List<Row> rows = tab.getFieldScreenLayoutItems().stream()
                    .map(item -> Row.of(
                            "field-" + item.getFieldId(),
                            Cell.text(name(visit, item.getFieldId())),
                            Cell.code(item.getFieldId()),
                            Cell.buttons(Form.of(
                                    "remove-field-" + item.getFieldId(),
                                    visit.text("host.admin.remove"),
                                    Map.of("do", "remove", "field", item.getFieldId())))))
                    .toList();
            page = page.with(Block.table(
                            "tab-" + tab.getId(),
                            tab.getName(),
                            List.of(
                                    visit.text("host.history.field"),
                                    visit.text("host.admin.id"),
                                    visit.text("host.admin.operations")),
                            rows)
                    .with(Form.of(
                            "add-field-" + tab.getId(),
                            visit.text("host.admin.add"),
                            Map.of("do", "add", "tab", String.valueOf(tab.getId())),
                            Input.pick("field", visit.text("host.history.field"), missing(visit, screen)))));
        }
        return page;
    }

    private List<Choice> missing(Visit visit, FieldScreen screen) {
        List<Choice> choices = new ArrayList<>();
        for (SystemField field : SystemField.values()) {
            if (!screen.containsField(field.id())) {
                choices.add(new Choice(field.id(), name(visit, field.id()), false));
            }
        }
        for (CustomField field : ui().service(CustomFieldManager.class).getCustomFieldObjects()) {
            if (!screen.containsField(field.getId())) {
                choices.add(new Choice(field.getId(), field.getFieldName() + " (" + field.getId() + ")", false));
            }
        }
        choices.sort(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER));
        return choices;
    }

    private String name(Visit visit, String fieldId) {
        CustomFieldManager fields = ui().service(CustomFieldManager.class);
        CustomField custom = fields.isCustomField(fieldId) ? fields.getCustomFieldObject(fieldId) : null;
        return custom == null ? visit.text("host.field." + fieldId) : custom.getFieldName();
    }

    private FieldScreen screen(Visit visit) {
        FieldScreen screen = visit.number("id").isPresent()
                ? ui().service(FieldScreenManager.class)
                        .getFieldScreen(visit.number("id").getAsLong())
                : null;
        if (screen == null) {
            throw new Refused(Refused.Kind.PAGE);
        }
        return screen;
    }

    @Override
    protected String after(Visit visit) {
        return ONE + "?id=" + screen(visit).getId();
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        FieldScreen screen = screen(visit);
        String fieldId = visit.param("field");
        if (action.equals("remove") && screen.containsField(fieldId)) {
            screen.removeFieldScreenLayoutItem(fieldId);
            screen.store();
            return null;
        }
        if (action.equals("add") && !screen.containsField(fieldId) && !fieldId.isEmpty()) {
            screen.getTabs().stream()
                    .filter(tab -> String.valueOf(tab.getId()).equals(visit.param("tab")))
                    .findFirst()
                    .orElseThrow(() -> new Refused(Refused.Kind.PAGE))
                    .addFieldScreenLayoutItem(fieldId);
            return null;
        }
        return super.act(visit, action);
    }
}
