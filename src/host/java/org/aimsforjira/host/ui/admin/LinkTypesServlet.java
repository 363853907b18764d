package org.aimsforjira.host.ui.admin;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.host.jira.JiraOptions;
import org.aimsforjira.host.jira.link.LinkTypes;
import org.aimsforjira.host.jira.link.Links;
import org.aimsforjira.host.ui.admin.AdminPage.Block;
import org.aimsforjira.host.ui.admin.AdminPage.Cell;
import org.aimsforjira.host.ui.admin.AdminPage.Form;
import org.aimsforjira.host.ui.admin.AdminPage.Input;
import org.aimsforjira.host.ui.admin.AdminPage.Row;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** Issue linking: on and off, and the types of links. A type that goes takes its links along, or they get another type. */
public final class LinkTypesServlet extends AdminServlet {
    private static final long serialVersionUID = 1L;
    private static final int TEXT_LIMIT = 255;
    private static final String REMOVE = "";

    /** The page. */
    public LinkTypesServlet(Ui ui) {
        super(ui, "admin_issues_menu", "linking");
    }

    private LinkTypes types() {
        return ui().jira().linking().types();
    }

    private Links links() {
        return ui().jira().linking().links();
    }

    @Override
    protected AdminPage page(Visit visit) {
        boolean on = ui().jira().options().on(JiraOptions.LINKING, true);
        List<Row> rows =
                types().choices().stream().map(type -> row(visit, type)).toList();
        return AdminPage.of(
                        visit.text("host.admin.linking"),
                        visit.text(on ? "host.admin.linking.on" : "host.admin.linking.off"))
                .with(Block.table(
                                "link-types",
                                null,
                                List.of(
                                        visit.text("host.admin.linking.texts"),
                                        visit.text("host.admin.linking.count"),
                                        visit.text("host.admin.linking.delete")),
                                rows)
                        .with(Form.of(
                                "add-link-type",
                                visit.text("host.admin.linking.add"),
                                Map.of("do", "add"),
                                texts(visit, visit.param("name"), visit.param("outward"), visit.param("inward"))))
                        .with(Form.of(
                                "switch-linking",
                                visit.text(on ? "host.admin.linking.switchOff" : "host.admin.linking.switchOn"),
                                Map.of("do", "switch", "on", String.valueOf(!on)))));
    }

    private static Input[] texts(Visit visit, String name, String outward, String inward) {
        return new Input[] {
            Input.text("name", visit.text("host.admin.name"), name),
            Input.text("outward", visit.text("host.admin.linking.outward"), outward),
            Input.text("inward", visit.text("host.admin.linking.inward"), inward)
        };
    }

    private Row row(Visit visit, IssueLinkType type) {
        String id = String.valueOf(type.getId());
        List<Choice> swaps = new ArrayList<>();
        swaps.add(new Choice(REMOVE, visit.text("host.admin.linking.removeLinks"), true));
        types().choices().stream()
                .filter(other -> !other.getId().equals(type.getId()))
                .forEach(other -> swaps.add(new Choice(
                        String.valueOf(other.getId()),
                        visit.words().get("host.admin.linking.swapTo", other.getName()),
                        false)));
        return Row.of(
                "link-type-" + id,
                Cell.buttons(Form.of(
                        "edit-link-type-" + id,
                        visit.text("host.admin.save"),
                        Map.of("do", "edit", "id", id),
                        texts(visit, type.getName(), type.getOutward(), type.getInward()))),
                Cell.text(visit.words().number(links().countOfType(type.getId()))),
                Cell.buttons(Form.of(
                                "delete-link-type-" + id,
                                visit.text("host.admin.delete"),
                                Map.of("do", "delete", "id", id),
                                Input.pick("swap", visit.text("host.admin.linking.swap"), swaps))
                        .confirming(visit.words().get("host.admin.linking.confirm", type.getName()))));
    }

    @Override
    protected @Nullable String act(Visit visit, String action) {
        return switch (action) {
            case "switch" -> {
                ui().jira().options().set(JiraOptions.LINKING, visit.param("on").equals("true"));
                yield null;
            }
            case "add" -> save(visit, null);
            case "edit" -> save(visit, type(visit, "id"));
            case "delete" -> delete(visit, type(visit, "id"));
            default -> super.act(visit, action);
        };
    }

    private IssueLinkType type(Visit visit, String parameter) {
        return types().byId(visit.number(parameter).orElse(-1))
                .filter(type -> !type.isSystemLinkType())
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
    }

    private @Nullable String save(Visit visit, @Nullable IssueLinkType type) {
        String name = visit.param("name");
        String outward = visit.param("outward");
        String inward = visit.param("inward");
        for (String text : List.of(name, outward, inward)) {
            if (text.isEmpty() || text.length() > TEXT_LIMIT) {
                return visit.words().get("host.admin.linking.length", TEXT_LIMIT);
            }
        }
        Optional<IssueLinkType> same = types().byName(name);
        if (same.isPresent() && (type == null || !same.get().getId().equals(type.getId()))) {
            return visit.words().get("host.admin.nameTaken", name);
        }
        if (type == null) {
            types().create(name, outward, inward, null);
        } else {
            types().update(type.getId(), name, outward, inward);
        }
        return null;
    }

    private @Nullable String delete(Visit visit, IssueLinkType type) {
        IssueLinkType swap = visit.param("swap").equals(REMOVE) ? null : type(visit, "swap");
        ui().jira().db().transact(() -> {
            for (IssueLink link : links().ofType(type.getId())) {
                if (swap == null) {
                    links().remove(link, visit.user());
                } else {
                    links().changeType(link, swap, visit.user());
                }
            }
            types().delete(type.getId());
        });
        return null;
    }
}
