package org.aimsforjira.host.ui.login;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.ReturnPath;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Changes to another user without a password. Jira has no such thing; the host has it for development alone. */
public final class SwitchUserServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    /** The action. */
    public SwitchUserServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        visit.mustBeLoggedIn();
        ApplicationUser user = ui().jira()
                .users()
                .byName(visit.param("user"))
                .filter(ApplicationUser::isActive)
                .orElseThrow(() -> new Refused(Refused.Kind.PAGE));
        ui().host().sessions().login(visit.request(), user.getKey());
        visit.redirect(ReturnPath.safe(visit.param("returnUrl"), "/secure/Dashboard.jspa"));
    }
}
