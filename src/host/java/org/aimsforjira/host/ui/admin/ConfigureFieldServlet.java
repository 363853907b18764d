package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Link;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** One custom field: its name, its contexts, and the options of each context. */
public final class ConfigureFieldServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/secure/admin/ConfigureCustomField!default.jspa";
    private static final int LIMIT = 255;

    /** The page. */
    public ConfigureFieldServlet(Ui ui) {
        super(ui, "admin_issues_menu", "view_custom_fields");
    }

    static String path(CustomField field) {
        return PATH + "?customFieldId=" + field.getIdAsLong();
    }

    @Override
    protected AdminPage page(Visit visit) {
        CustomField field = field(visit);
        AdminPage page = AdminPage.of(
                        field.getFieldName(), field.getCustomFieldType().getName() + " · " + field.getId())
                .backTo(Link.to(
                        visit.text("host.admin.view_custom_fields"), visit.url("/secure/admin/ViewCustomFields.jspa")))
                .with(new Block("custom-field-name", visit.text("host.admin.name"), "", List.of(), List.of(), List.of())
                        .with(Form.of(
                                "rename-field",
                                visit.text("host.admin.rename"),
                                Map.of("do", "rename"),
                                Input.text("name", visit.text("host.admin.name"), field.getFieldName()))));
        for (FieldConfigScheme scheme : field.getConfigurationSchemes()) {
            page = page.with(context(visit, scheme));
        }
        return page;
    }

    private Block context(Visit visit, FieldConfigScheme scheme) {
        FieldConfig config = scheme.getOneAndOnlyConfig();
        List<Row> rows = new ArrayList<>();
        Options options =
                config == null ? null : ui().service(OptionsManager.class).getOptions(config);
        if (options != null) {
            options.forEach(option -> rows.add(row(visit, option)));
        }
        boolean withOptions = FieldTypesWithOptions.has(field(visit));
        Block block = new Block(
                "options-" + scheme.getId(),
                scheme.getName(),
                CustomFieldsServlet.scope(visit, scheme),
                withOptions
                        ? List.of(
                                visit.text("host.admin.option"),
                                visit.text("host.admin.id"),
                                visit.text("host.field.status"),
                                visit.text("host.admin.operations"))
                        : List.of(),
                rows,
                List.of());
        return withOptions
                ? block.with(Form.of(
                        "add-option-" + scheme.getId(),
                        visit.text("host.admin.add"),
                        Map.of("do", "add", "scheme", String.valueOf(scheme.getId())),
                        Input.text("value", visit.text("host.admin.option"), "")))
                : block;
    }

    private static Row row(Visit visit, Option option) {
        String id = String.valueOf(option.getOptionId());
        boolean disabled = Boolean.TRUE.equals(option.getDisabled());
        return Row.of(
                "option-" + id,
                Cell.of(List.of(new Line(option.getValue(), null, null, disabled ? "host-muted" : ""))),
                Cell.code(id),
                Cell.of(List.of(new Line(
                        visit.text(disabled ? "host.admin.disabled" : "host.admin.enabled"),
                        null,
                        null,
                        "aui-lozenge"
                                + (disabled ? " aui-lozenge-subtle" : " aui-lozenge-success aui-lozenge-subtle")))),
                Cell.buttons(
                        Form.of(
                                "rename-option-" + id,
                                visit.text("host.admin.rename"),
                                Map.of("do", "rename-option", "option", id),
                                Input.text("value", visit.text("host.admin.option"), option.getValue())),
                        Form.of(
                                (disabled ? "enable-option-" : "disable-option-") + id,
                                visit.text(disabled ? "host.admin.enable" : "host.admin.disable"),
                                Map.of("do", disabled ? "enable-option" : "disable-option", "option", id))));
    }

    private CustomField field(Visit visit) {
        CustomFieldManager fields = ui().service(CustomFieldManager.class);
        CustomField field = visit.number("customFieldId").isPresent()
                ? fields.getCustomFieldObject(visit.number("customFieldId").getAsLong())
                : null;
        if (field == null) {
            throw new Refused(Refused.Kind.PAGE);
        }
        return field;
    }

    @Override
    protected String after(Visit visit) {
        return path(field(visit));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        CustomField field = field(visit);
        OptionsManager options = ui().service(OptionsManager.class);
        String text = visit.param(action.equals("rename") ? "name" : "value");
        boolean needsText = action.equals("rename") || action.equals("rename-option") || action.equals("add");
        if (needsText && (text.isEmpty() || text.length() > LIMIT)) {
            return visit.words().get("host.admin.nameLength", LIMIT);
        }
        switch (action) {
            case "rename" ->
                ui().service(CustomFieldManager.class)
                        .updateCustomField(
                                field.getIdAsLong(), text, field.getDescription(), field.getCustomFieldSearcher());
            case "rename-option" -> options.setValue(option(visit, options), text);
            case "enable-option" -> options.enableOption(option(visit, options));
            case "disable-option" -> options.disableOption(option(visit, options));
            case "add" -> {
                FieldConfig config = field.getConfigurationSchemes().stream()
                        .filter(scheme -> String.valueOf(scheme.getId()).equals(visit.param("scheme")))
                        .findFirst()
                        .map(FieldConfigScheme::getOneAndOnlyConfig)
                        .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
                options.createOption(
                        config, null, (long) options.getOptions(config).size(), text);
            }
            default -> {
                return super.act(visit, action);
            }
        }
        return null;
    }

    private static Option option(Visit visit, OptionsManager options) {
        Option option = visit.number("option").isPresent()
                ? options.findByOptionId(visit.number("option").getAsLong())
                : null;
        if (option == null) {
            throw new Refused(Refused.Kind.PAGE);
        }
        return option;
    }
}
