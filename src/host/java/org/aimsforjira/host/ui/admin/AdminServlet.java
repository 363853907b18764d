package org.aimsforjira.host.ui.admin;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.aimsforjira.host.ui.frame.AdminMenu;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A page of the administration, for Jira administrators alone. Subclasses describe the page and do what its forms ask;
 * afterwards the page is shown anew.
 */
abstract class AdminServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final String area;
    private final String entry;

    /**
     * For one page.
     *
     * @param area the tab
     * @param entry the entry of the menu at the left
     */
    protected AdminServlet(Ui ui, String area, String entry) {
        super(ui);
        this.area = area;
        this.entry = entry;
    }

    /** Describes the page. */
    protected abstract AdminPage page(Visit visit);

    /**
     * Does what a form asks.
     *
     * @param action value of the hidden "do"
     * @return what is wrong, in one sentence, or null when it is done
     */
    protected @Nullable String act(Visit visit, String action) {
        throw new Refused(Refused.Kind.PAGE);
    }

    /** Where the browser goes after an action. */
    protected String after(Visit visit) {
        String path = visit.request().getServletPath();
        String info = visit.request().getPathInfo();
        return info == null ? path : path + info;
    }

    @Override
    protected final void show(Visit visit) throws IOException {
        mustBeAdmin(visit);
        render(visit, 200, page(visit));
    }

    @Override
    protected final void submit(Visit visit) throws IOException {
        mustBeAdmin(visit);
        String wrong = act(visit, visit.param("do"));
        if (wrong == null) {
            visit.redirect(after(visit));
        } else {
            render(visit, 400, page(visit).failed(wrong));
        }
    }

    /** Refuses everybody but administrators. */
    protected void mustBeAdmin(Visit visit) {
        visit.mustBeLoggedIn();
        if (!ui().isAdmin(visit.user())) {
            throw new Refused(Refused.Kind.FORBIDDEN);
        }
    }

    /** The frame of the page. */
    protected Frame frame(Visit visit, AdminPage page) {
        return Frame.of(page.title()).with(AdminMenu.around(visit, area, entry));
    }

    private void render(Visit visit, int status, AdminPage page) throws IOException {
        visit.show(status, frame(visit, page), "admin/page.vm", Map.of("page", page));
    }

    /** The name of a permission: its text, else its key made readable. */
    protected static String permissionName(Visit visit, String i18nKey, String key) {
        String text = visit.text(i18nKey);
        if (!text.equals(i18nKey)) {
            return text;
        }
        String words = key.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? key : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
