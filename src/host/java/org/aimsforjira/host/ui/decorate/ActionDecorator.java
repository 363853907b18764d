package org.aimsforjira.host.ui.decorate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.aimsforjira.host.ui.PageDecorator;
import org.aimsforjira.host.ui.frame.AdminMenu;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/**
 * Decorates pages of webwork actions by their {@code <meta name="decorator">}: admin with the menu of the
 * administration, general with the header alone, login and message in a narrow card, none not at all. A page that names none is decorated by its address,
 * as in Jira's decorators.xml.
 */
public final class ActionDecorator implements PageDecorator {
    private final Ui ui;

    /** For the pages of a host. */
    public ActionDecorator(Ui ui) {
        this.ui = ui;
    }

    @Override
    public void decorate(HttpServletRequest request, HttpServletResponse response, String html) throws IOException {
        Visit visit = ui.visit(request, response);
        ParsedPage page = ParsedPage.of(html);
        int status = response.getStatus();
        switch (decorator(request, page)) {
            case "none", "none.force" -> ui.layout().send(visit, status, html);
            case "admin" -> ui.layout().send(visit, status, admin(visit, page));
            case "login", "message" -> ui.layout().send(visit, status, focused(visit, page));
            default -> ui.layout().send(visit, status, general(visit, page));
        }
    }

    private static String decorator(HttpServletRequest request, ParsedPage page) {
        String wanted = page.meta("decorator").replaceFirst("^atl\\.", "");
        if (!wanted.isEmpty()) {
            return wanted;
        }
        return request.getRequestURI().startsWith(request.getContextPath() + "/secure/admin/") ? "admin" : "general";
    }

    private String admin(Visit visit, ParsedPage page) {
        String section = page.meta("admin.active.section");
        Frame frame = frame(page)
                .with(AdminMenu.around(
                        visit, section.isEmpty() ? AdminMenu.APPS : section, page.meta("admin.active.tab")));
        return ui.layout().around(visit, frame, page.bodyHtml(), page.headHtml());
    }

    private String general(Visit visit, ParsedPage page) {
        return ui.layout()
                .around(visit, frame(page), "<div class=\"host-page\">" + page.bodyHtml() + "</div>", page.headHtml());
    }

    private String focused(Visit visit, ParsedPage page) {
        return ui.layout()
                .around(
                        visit,
                        frame(page),
                        "<div class=\"host-focused\"><div class=\"host-card\"><div class=\"host-card-body\">"
                                + page.bodyHtml() + "</div></div></div>",
                        page.headHtml());
    }

    private static Frame frame(ParsedPage page) {
        Frame frame = Frame.of(page.title()).classed(page.bodyClass());
        for (Map.Entry<String, String> meta : page.metas().entrySet()) {
            if (meta.getKey().startsWith("ajs-")) {
                frame = frame.meta(meta.getKey(), meta.getValue());
            }
        }
        return frame;
    }
}
