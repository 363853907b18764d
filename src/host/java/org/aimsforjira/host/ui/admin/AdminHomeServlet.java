package org.aimsforjira.host.ui.admin;

import java.io.IOException;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** The way into the administration. */
public final class AdminHomeServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The page. */
    public AdminHomeServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        visit.mustBeLoggedIn();
        if (!ui().isAdmin(visit.user())) {
            throw new Refused(Refused.Kind.FORBIDDEN);
        }
        visit.redirect("/plugins/servlet/upm");
    }
}
