package org.aimsforjira.host.ui.login;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Refused;
import org.aimsforjira.host.ui.frame.ReturnPath;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;

/** Sets the language of the user who is logged in; in Jira that is part of the profile. */
public final class SwitchLanguageServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> LANGUAGES = Set.of("en", "de");

    /** The action. */
    public SwitchLanguageServlet(Ui ui) {
        super(ui);
    }

    @Override
    protected void submit(Visit visit) throws IOException {
        String language = visit.param("locale");
        if (!LANGUAGES.contains(language)) {
            throw new Refused(Refused.Kind.PAGE);
        }
        ui().jira().users().setLocale(visit.mustBeLoggedIn(), Locale.forLanguageTag(language));
        visit.redirect(ReturnPath.safe(visit.param("returnUrl"), "/secure/Dashboard.jspa"));
    }
}
