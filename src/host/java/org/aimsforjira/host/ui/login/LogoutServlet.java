package org.aimsforjira.host.ui.login;

import java.io.IOException;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Ends the session; a plain link asks first, since it carries no token. */
public final class LogoutServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public LogoutServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        visit.show(Frame.of(visit.text("host.logout.title")), "login/logout.vm", Map.of());
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        ui().host().sessions().logout(visit.request());
        visit.redirect("/login.jsp");
    }
}
