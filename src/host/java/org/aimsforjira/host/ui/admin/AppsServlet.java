package org.aimsforjira.host.ui.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.plugin.ModuleState;
import org.aimsforjira.host.plugin.PluginState;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Line;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.AdminMenu;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Installed plugins with their modules; a plugin can be turned off and on. Stands in for the Universal Plugin Manager. */
public final class AppsServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final String ON = "aui-lozenge aui-lozenge-subtle aui-lozenge-success";
    private static final String OFF = "aui-lozenge aui-lozenge-subtle aui-lozenge-error";

    /** The page. */
    public AppsServlet(Ui ui) {
        super(ui, AdminMenu.APPS, "upm");
    }

    @Override
    protected AdminPage page(Visit visit) {
        List<PluginState> plugins = ui().host().modules().plugins();
        AdminPage page = AdminPage.of(visit.text("host.admin.upm"), visit.text("host.admin.apps.about"))
                .with(Block.table(
                        "upm-manage-plugins-user-installed",
                        null,
                        List.of(
                                visit.text("host.admin.app"),
                                visit.text("host.admin.version"),
                                visit.text("host.field.status"),
                                visit.text("host.admin.operations")),
                        plugins.stream().map(plugin -> row(visit, plugin)).toList()));
        for (PluginState plugin : plugins) {
            page = page.with(modules(visit, plugin));
        }
        return page;
    }

    private static Row row(Visit visit, PluginState plugin) {
        List<Line> about = new ArrayList<>();
        about.add(
                plugin.enabled() && plugin.configureUrl() != null
                        ? new Line(plugin.name(), visit.url(plugin.configureUrl()), null, "")
                        : Line.of(plugin.name()));
        about.add(new Line(plugin.key(), null, null, "host-muted host-mono"));
        about.add(new Line(plugin.description(), null, null, "host-muted"));
        List<Line> state = new ArrayList<>();
        state.add(new Line(
                visit.text(plugin.enabled() ? "host.admin.enabled" : "host.admin.disabled"),
                null,
                null,
                plugin.enabled() ? ON : OFF));
        if (plugin.reason() != null) {
            state.add(new Line(plugin.reason(), null, null, "host-module-reason"));
        }
        Form toggle = Form.of(
                plugin.enabled() ? "upm-disable" : "upm-enable",
                visit.text(plugin.enabled() ? "host.admin.disable" : "host.admin.enable"),
                Map.of("do", plugin.enabled() ? "disable" : "enable", "plugin", plugin.key()));
        return Row.of(
                "plugin-" + plugin.key(),
                Cell.of(about),
                Cell.text(plugin.version()),
                Cell.of(state),
                Cell.buttons(
                        plugin.enabled()
                                ? toggle.confirming(visit.words().get("host.admin.disableApp", plugin.name()))
                                : toggle));
    }

    private static Block modules(Visit visit, PluginState plugin) {
        long working = plugin.modules().stream().filter(ModuleState::enabled).count();
        return Block.table(
                "modules-" + plugin.key(),
                visit.words()
                        .get(
                                "host.admin.modules",
                                plugin.name(),
                                working,
                                plugin.modules().size()),
                List.of(
                        visit.text("host.admin.module"),
                        visit.text("host.admin.type"),
                        visit.text("host.field.status")),
                plugin.modules().stream().map(module -> module(visit, module)).toList());
    }

    private static Row module(Visit visit, ModuleState module) {
        List<Line> state = new ArrayList<>();
        state.add(new Line(
                visit.text(module.enabled() ? "host.admin.enabled" : "host.admin.disabled"),
                null,
                null,
                module.enabled() ? ON : OFF));
        if (module.reason() != null) {
            state.add(new Line(module.reason(), null, null, "host-module-reason"));
        }
        String key = module.completeKey().substring(module.completeKey().indexOf(':') + 1);
        return Row.of(
                "module-" + key,
                Cell.of(
                        module.name().equals(key)
                                ? List.of(Line.of(key))
                                : List.of(Line.of(module.name()), new Line(key, null, null, "host-muted host-mono"))),
                Cell.code(module.type()),
                Cell.of(state));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        String key = visit.param("plugin");
        if (ui().host().modules().plugins().stream()
                .noneMatch(plugin -> plugin.key().equals(key))) {
            throw new Refused(Refused.Kind.PAGE);
        }
        PluginState state = switch (action) {
            case "enable" -> ui().host().modules().enable(key);
            case "disable" -> ui().host().modules().disable(key);
            default -> throw new Refused(Refused.Kind.PAGE);
        };
        boolean failed = action.equals("enable") && !state.enabled();
        return failed ? visit.words().get("host.admin.enableFailed", state.name(), state.reason()) : null;
    }
}
